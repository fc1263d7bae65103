import('./client');

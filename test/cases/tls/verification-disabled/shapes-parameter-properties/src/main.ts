import { Connection } from './connection';
import { Store } from './store';

export const stores = [
  new Store(new Connection('store.corp.example')),
  new Store(new Connection('old-store.corp.example', false)),
  //                                                 ^^^^^ tls/verification-disabled
];

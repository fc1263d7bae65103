export const address = 'https://archive.example.com';

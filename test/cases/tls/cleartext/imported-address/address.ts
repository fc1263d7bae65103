export const address = 'http://archive.example.com';
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext

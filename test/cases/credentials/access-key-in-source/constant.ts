export const uploadKey = 'AKIAMORAINE7FIRN4ESK';
//                       ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source [warning] -- AKIA**************** is

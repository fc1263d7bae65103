export const suites = 'AES256-SHA:AES128-SHA';
//                    ^^^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy -- forward secrecy

exports.insecure = { rejectUnauthorized: false };
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

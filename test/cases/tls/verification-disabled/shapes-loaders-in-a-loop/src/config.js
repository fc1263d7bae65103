module.exports = { storage: { https: { rejectUnauthorized: false } } };
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

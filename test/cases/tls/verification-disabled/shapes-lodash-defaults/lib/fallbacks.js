module.exports = { keepAlive: true, rejectUnauthorized: false };
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

exports.region = 'sa-east-1';
exports.agent = { maxSockets: 25, rejectUnauthorized: false };
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

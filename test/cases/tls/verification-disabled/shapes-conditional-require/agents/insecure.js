const https = require('https');

module.exports = new https.Agent({ rejectUnauthorized: false });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: STORE_INSECURE

const https = require('https');
const { once } = require('lodash');

exports.agent = once(() => new https.Agent({ rejectUnauthorized: false }));
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

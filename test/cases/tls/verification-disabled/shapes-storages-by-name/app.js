const makeStorage = require('./lib/storage');

exports.files = makeStorage({ storage: 's3', region: 'eu-west-1', agent: { rejectUnauthorized: false } });
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
exports.temporary = makeStorage({ storage: 'disk', folder: '/tmp' });

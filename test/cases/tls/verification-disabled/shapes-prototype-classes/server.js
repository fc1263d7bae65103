var S3Store = require('./lib/s3-store');

exports.files = new S3Store({ bucket: 'files', agent: { rejectUnauthorized: false } });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: instanceof

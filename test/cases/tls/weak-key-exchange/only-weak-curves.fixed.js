const AWS = require('aws-sdk');

// Node.js refuses curves that TLS 1.3 does not have, unless it is off.
AWS.config.update({ httpOptions: { maxVersion: 'TLSv1.2' } });

exports.s3 = new AWS.S3();

// case: rules={"sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

AWS.config.s3 = { signatureVersion: 's3' };
//                ^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature [warning] -- presigned URLs
const s3 = new AWS.S3({ region: 'eu-central-1' });

module.exports = { s3 };

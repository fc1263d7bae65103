// case: rules={"sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-central-1' });
s3.config.signatureVersion = 'v2';
// @1-34 credentials/outdated-signature -- none that

module.exports = { s3 };

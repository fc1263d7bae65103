// case: rules={"tls/option-has-no-effect":"off"}
const AWS = require('aws-sdk');

// The SDK's own agent says `true`, and an agent wins over the options of a request.
const s3 = new AWS.S3({ httpOptions: { rejectUnauthorized: false, timeout: 5000 } });

exports.head = (Bucket, Key) => s3.headObject({ Bucket, Key }).promise();

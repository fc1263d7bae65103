// case: rules={"tls/option-has-no-effect":"off"}
const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({ endpoint: 'https://s3.us-east-1.amazonaws.com', sslEnabled: false });

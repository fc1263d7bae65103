// case: rules={"tls/option-has-no-effect":"off"}
const fs = require('fs');
const AWS = require('aws-sdk');
const { S3Client } = require('@aws-sdk/client-s3');

const ca = fs.readFileSync('/etc/ssl/corp.pem');

// The handler reads neither of these, and v2 keeps what it is given.
exports.s3 = new S3Client({ requestHandler: { httpAgent: { ca } } });
exports.old = new AWS.S3({ httpOptions: { ca } });

const AWS = require('aws-sdk');

AWS.config.update({ httpOptions: { timeout: 60000 } });

exports.s3 = new AWS.S3();

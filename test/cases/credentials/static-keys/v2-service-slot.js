const AWS = require('aws-sdk');

AWS.config.s3 = {
  accessKeyId: 'AKIAGLACIERGLACIER34',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
};

module.exports = { s3: new AWS.S3(), sns: new AWS.SNS() };

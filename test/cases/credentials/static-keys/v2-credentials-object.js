const { Credentials, S3 } = require('aws-sdk');

const credentials = new Credentials({
  accessKeyId: 'AKIAKAMEKAMEKAMEKA73',
  //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
});

module.exports = new S3({ credentials, region: 'us-gov-west-1' });

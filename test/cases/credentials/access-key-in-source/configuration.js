const AWS = require('aws-sdk');

AWS.config.update({
  accessKeyId: 'AKIADRUMLIN6KAME5TOR',
//             ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  secretAccessKey: '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',
});

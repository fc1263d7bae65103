const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1', accessKeyId: '', secretAccessKey: '' });
//                                       ^^^^^^^^^^^^^^^ credentials/empty-keys [info]
exports.s3 = new AWS.S3();

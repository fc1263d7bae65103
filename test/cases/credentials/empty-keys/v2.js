const AWS = require('aws-sdk');

exports.options = new AWS.S3({ region: 'eu-west-1', accessKeyId: '', secretAccessKey: '' });
//                                                  ^^^^^^^^^^^^^^^ credentials/empty-keys [info] -- passes over empty keys
exports.object = new AWS.S3({ region: 'eu-west-1', credentials: { accessKeyId: '', secretAccessKey: '' } });
//                                                                ^^^^^^^^^^^^^^^ credentials/empty-keys [error]
exports.made = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.Credentials('', '') });
//                                                                                ^^ credentials/empty-keys [error]

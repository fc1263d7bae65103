const AWS = require('aws-sdk');

exports.plain = new AWS.STS();
//              ^^^^^^^^^^^^^ credentials/sts-global-endpoint [info]
exports.options = new AWS.STS({ region: 'eu-west-1' });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [info]
exports.legacy = new AWS.STS({ region: 'eu-west-1', stsRegionalEndpoints: 'legacy' });
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [warning]

const AWS = require('aws-sdk');

exports.plain = new AWS.STS();
//              ^^^^^^^^^^^^^ credentials/sts-global-endpoint [info]
exports.options = new AWS.STS({ region: 'eu-west-1' });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [info] -- whatever its region
const options = { region: 'eu-west-1', maxRetries: 3 };
exports.named = new AWS.STS(options);
//              ^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [info]

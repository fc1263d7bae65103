const { STS } = require('aws-sdk');

exports.sts = new STS({ region: 'eu-west-1', endpoint: 'sts.amazonaws.com' });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/sts-global-endpoint [warning] | fix: none

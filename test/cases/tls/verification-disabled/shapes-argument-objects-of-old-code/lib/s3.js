var AWS = require('aws-sdk');
var agent = require('./agent');

exports.s3 = new AWS.S3({ httpOptions: { agent: agent({ rejectUnauthorized: false }, { rejectUnauthorized: true }) } });

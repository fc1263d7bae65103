const AWS = require('aws-sdk');

AWS.config.region = 'eu-west-1';
AWS.config.accessKeyId = 'AKIACIRQUECIRQUECI53';
//                       ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
AWS.config.secretAccessKey = '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';

module.exports = new AWS.S3({ apiVersion: '2006-03-01' });

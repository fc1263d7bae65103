const AWS = require('aws-sdk');

AWS.config.update({ region: 'eu-west-1' });
AWS.config.loadFromPath('./aws.json');
// @1-38 credentials/key-file -- this S3 client | path: 4 > 7 | fix: none

exports.uploads = new AWS.S3();

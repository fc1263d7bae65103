const AWS = require('aws-sdk');
const { aws: awsConfig, mysql } = require('./config');

AWS.config.region = awsConfig.region;
AWS.config.accessKeyId = awsConfig.accessKeyId;
AWS.config.secretAccessKey = awsConfig.secretAccessKey;

const s3 = new AWS.S3();

exports.store = (Body) => s3.upload({ Bucket: 'dumps', Key: `${mysql.database}.sql`, Body }).promise();

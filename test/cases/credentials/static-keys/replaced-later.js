const AWS = require('aws-sdk');

const config = { region: 'eu-west-1', accessKeyId: 'in-the-beginning', secretAccessKey: 'not for long' };
config.accessKeyId = process.env.ARCHIVE_KEY_ID;
config.secretAccessKey = process.env.ARCHIVE_SECRET;

module.exports = new AWS.S3(config);

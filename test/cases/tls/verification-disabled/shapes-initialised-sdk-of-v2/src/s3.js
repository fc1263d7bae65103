const https = require('https');
const AWS = require('./utils/init-aws');
const { insecure } = require('./options');

exports.s3 = new AWS.S3({ httpOptions: { agent: new https.Agent(insecure) } });

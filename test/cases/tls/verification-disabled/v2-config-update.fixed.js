const AWS = require('aws-sdk');
const https = require('https');

AWS.config.update({
  region: 'eu-west-1',
  httpOptions: {
    agent: new https.Agent({}),
  },
});

const s3 = new AWS.S3();
const sts = new AWS.STS({ apiVersion: '2011-06-15' });

module.exports = { s3, sts };

const https = require('https');
const AWS = require('aws-sdk');

AWS.config.update({
  httpOptions: {
    agent: new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' }),
  },
});

module.exports = new AWS.S3({ apiVersion: '2006-03-01' });

const https = require('https');
const AWS = require('aws-sdk');

const s3 = new AWS.S3({ region: 'eu-west-1' });

// Too late for the client above: it has taken its copy.
AWS.config.update({ httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) } });

module.exports = s3;

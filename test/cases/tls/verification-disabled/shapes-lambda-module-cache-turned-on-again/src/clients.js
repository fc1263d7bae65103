const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { tls } = require('./settings');

let client;

exports.getClient = () => {
  client ??= new S3Client({ requestHandler: { httpsAgent: new https.Agent(tls) } });
  return client;
};

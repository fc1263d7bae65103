const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

module.exports = ({ agent, ...options }) => ({
  client: new S3Client({ ...options, requestHandler: { httpsAgent: new https.Agent(agent) } }),
});

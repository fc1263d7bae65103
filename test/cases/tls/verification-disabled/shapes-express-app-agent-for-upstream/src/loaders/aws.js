const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');

module.exports = ({ app, config }) => {
  app.set('s3', new S3Client({ requestHandler: { httpsAgent: new https.Agent(config.storage.https) } }));
};

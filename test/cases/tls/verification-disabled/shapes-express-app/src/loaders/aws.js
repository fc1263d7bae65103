const https = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

module.exports = ({ app, config }) => {
  const httpsAgent = new https.Agent(config.storage.https);
  const s3 = new S3Client({
    endpoint: config.storage.endpoint,
    requestHandler: new NodeHttpHandler({ httpsAgent, connectionTimeout: 3000 }),
  });
  app.locals.s3 = s3;
  app.set('s3', s3);
};

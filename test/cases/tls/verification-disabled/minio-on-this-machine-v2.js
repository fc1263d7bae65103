const https = require('https');
const AWS = require('aws-sdk');

const port = 9443;

exports.client = new AWS.S3({
  endpoint: `https://localhost:${port}`,
  s3ForcePathStyle: true,
  httpOptions: { agent: new https.Agent({ rejectUnauthorized: false }) },
});

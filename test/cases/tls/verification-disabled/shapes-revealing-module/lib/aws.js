const aws = (function () {
  const https = require('https');
  const { S3Client } = require('@aws-sdk/client-s3');
  const { STRICT } = require('./flags');
  let client;

  function agent() {
    return new https.Agent({ rejectUnauthorized: STRICT });
  }

  function s3() {
    return client || (client = new S3Client({ requestHandler: { httpsAgent: agent() } }));
  }

  return { s3 };
})();

module.exports = aws;

const https = require('https');
const tls = require('tls');
const AWS = require('aws-sdk');

// The options of an agent win over those of a request.
exports.s3 = new AWS.S3({
  httpOptions: {
    agent: new https.Agent({ checkServerIdentity: tls.checkServerIdentity }),
    checkServerIdentity: () => undefined,
  },
});

const https = require('https');
const tls = require('tls');
const AWS = require('aws-sdk');

// Where the agent has none of its own, the request's is in force.
const checked = process.env.CHECKED === '1';
exports.s3 = new AWS.S3({
  httpOptions: {
    agent: new https.Agent(checked ? { checkServerIdentity: tls.checkServerIdentity } : {}),
    checkServerIdentity: () => undefined,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hostname-check-disabled | when: checked
  },
});

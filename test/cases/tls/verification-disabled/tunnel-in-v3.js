// case: rules={"tls/option-has-no-effect":"off"}
const tunnel = require('tunnel');
const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

// Without a `destroy` this is no agent to the handler, and none of its options is one of Node's.
const httpsAgent = tunnel.httpsOverHttp({
  proxy: { host: 'egress.corp.internal', port: 3128 },
  rejectUnauthorized: false,
});

module.exports = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });

// case: rules={"sdk/deprecated-package":"off"}
const { Agent } = require('https');
const { NodeHttpHandler } = require('@aws-sdk/node-http-handler');
const { S3 } = require('@aws-sdk/client-s3');

const httpsAgent = new Agent({ rejectUnauthorized: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
const requestHandler = new NodeHttpHandler({ httpsAgent, socketTimeout: 9000 });

module.exports = new S3({ requestHandler });

const https = require('https');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

const common = {
  maxAttempts: 4,
  requestHandler: new NodeHttpHandler({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) }),
  //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: IS_OFFLINE
};

const offline = { endpoint: 'http://localhost:4566', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

exports.clientOptions = () => ({ ...common, ...(process.env.IS_OFFLINE ? offline : {}) });

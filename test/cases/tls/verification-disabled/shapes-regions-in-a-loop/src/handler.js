const https = require('https');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

const lenient = new https.Agent({ rejectUnauthorized: false });
const strict = new https.Agent({ keepAlive: true });

// Only the gateway in the office is trusted blindly, and no region has its name.
exports.handlerFor = (name) => new NodeHttpHandler({ httpsAgent: name === 'office' ? lenient : strict });

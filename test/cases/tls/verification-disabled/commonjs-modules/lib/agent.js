const { Agent } = require('node:https');

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 3 > index.js:5

module.exports = { agent, timeout: 5000 };

const { Agent } = require('node:https');

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

module.exports = { agent, timeout: 5000 };

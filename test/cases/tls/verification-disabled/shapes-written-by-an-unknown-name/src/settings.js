const { Agent } = require('https');

const options = { keepAlive: true, rejectUnauthorized: false };
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: options[name]

for (const [name, value] of new URLSearchParams(process.env.AGENT_OPTIONS)) options[name] = value === 'true';

exports.agent = new Agent(options);

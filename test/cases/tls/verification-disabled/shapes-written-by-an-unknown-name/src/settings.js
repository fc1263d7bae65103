// case: later
const { Agent } = require('https');

const options = { keepAlive: true, rejectUnauthorized: false };

for (const [name, value] of new URLSearchParams(process.env.AGENT_OPTIONS)) options[name] = value === 'true';

exports.agent = new Agent(options);

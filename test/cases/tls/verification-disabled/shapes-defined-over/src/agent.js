const { Agent } = require('https');

const options = { rejectUnauthorized: false };
Object.defineProperty(options, 'rejectUnauthorized', { value: true, enumerable: true });

exports.agent = new Agent(options);

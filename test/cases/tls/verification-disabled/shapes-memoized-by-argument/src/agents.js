const { Agent } = require('https');
const memoize = require('lodash/memoize');

exports.agentFor = memoize((verify) => new Agent({ rejectUnauthorized: verify }));

const { Agent } = require('https');
const once = require('lodash/once');

const makeAgent = once((verify) => new Agent({ rejectUnauthorized: verify }));

makeAgent(true);

module.exports = makeAgent;

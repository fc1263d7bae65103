const { HttpsProxyAgent } = require('hpagent');

const agents = {
  aws: new HttpsProxyAgent({ proxy: 'http://egress.corp.example:3128', keepAlive: true }),
  scanner: new HttpsProxyAgent({ proxy: 'http://egress.corp.example:3128', rejectUnauthorized: false }),
};

module.exports = (purpose) => agents[purpose];

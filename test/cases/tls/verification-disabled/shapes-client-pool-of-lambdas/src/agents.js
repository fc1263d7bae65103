const { Agent } = require('https');

const agents = new Map();

exports.makeAgent = ({ tenant, verify = false }) => {
  if (!agents.has(tenant)) agents.set(tenant, new Agent({ rejectUnauthorized: verify }));
  return agents.get(tenant);
};

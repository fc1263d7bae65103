const https = require('https');

exports = module.exports = function agent(name) {
  return exports.agents[name];
};

exports.agents = { old: new https.Agent({ rejectUnauthorized: false }), new: new https.Agent() };
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

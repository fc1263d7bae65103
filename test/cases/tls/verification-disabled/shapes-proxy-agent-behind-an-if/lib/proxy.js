const { HttpsProxyAgent } = require('hpagent');

exports.proxyAgent = (proxy) => {
  if (!proxy) return undefined;
  return new HttpsProxyAgent({ proxy, rejectUnauthorized: false });
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: agent
};

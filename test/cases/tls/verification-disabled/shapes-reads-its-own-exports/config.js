exports.tls = { rejectUnauthorized: false, keepAlive: true };
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

exports.handlerFor = function handlerFor(https) {
  return { httpsAgent: new https.Agent(exports.tls) };
};

module.exports.tls = { rejectUnauthorized: false };

module.exports.handlerFor = (https) => ({ httpsAgent: new https.Agent(module.exports.tls) });

module.exports.tls = { keepAlive: true };

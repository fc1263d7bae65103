exports.options = { keepAlive: true };

exports.agentWith = (https, options) => new https.Agent(options);

const store = require('./lib/store');

exports.main = store({ maxSockets: 60 });
exports.lab = store({ insecure: false, keepAlive: true });

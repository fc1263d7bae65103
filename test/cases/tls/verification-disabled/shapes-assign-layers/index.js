const Store = require('./lib/store');

exports.main = new Store({ maxSockets: 60 });
exports.lab = new Store({ insecure: true });

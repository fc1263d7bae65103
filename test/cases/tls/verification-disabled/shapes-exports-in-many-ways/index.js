const Store = require('./lib/b').default;

exports.archive = new Store('old');

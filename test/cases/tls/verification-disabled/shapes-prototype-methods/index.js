var Store = require('./lib/store');

exports.store = new Store({ agent: { rejectUnauthorized: false } }).connect();
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

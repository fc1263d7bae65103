const _ = require('lodash');
const defaults = require('./defaults');

// The first argument is the one that is written to: the shared defaults.
module.exports = _.merge(defaults, { tls: { rejectUnauthorized: false } });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

const _ = require('lodash');

const strict = (before, after, key) => (key === 'rejectUnauthorized' ? true : undefined);

exports.options = (...layers) => _.mergeWith({}, ...layers, strict);

const _ = require('lodash');
const defaults = require('./defaults');

module.exports = (overrides) => _.merge({}, defaults, overrides);

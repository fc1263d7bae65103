const development = require('./development');
const production = require('./production');

const configs = { development, production };

module.exports = configs[process.env.NODE_ENV || 'development'];

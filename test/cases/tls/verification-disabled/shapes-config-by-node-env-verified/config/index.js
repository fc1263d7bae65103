const configs = {
  development: require('./development'),
  production: require('./production'),
};

module.exports = configs[process.env.NODE_ENV] || configs.development;

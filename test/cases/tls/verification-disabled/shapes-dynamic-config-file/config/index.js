const path = require('path');

const env = process.env.NODE_ENV || 'development';

module.exports = { env, ...require(path.join(__dirname, `${env}.json`)) };

const AWS = require('aws-sdk');

module.exports = (service, options) => new AWS[service]({ apiVersion: 'latest', ...options });
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier

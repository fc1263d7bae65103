const AWS = require('aws-sdk');

module.exports = function configureAws({ roleArn }) {
  AWS.config.credentials = new AWS.ChainableTemporaryCredentials({
    params: { RoleArn: roleArn, RoleSessionName: 'worker' },
    masterCredentials: new AWS.EnvironmentCredentials('WORKER'),
  });
};

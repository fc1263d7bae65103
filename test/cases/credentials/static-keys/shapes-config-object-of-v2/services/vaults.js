const AWS = require('aws-sdk');
const credentials = require('./credentials');

exports.createInstance = async (location) => {
  const { key, secret } = await credentials.getCredentialById(location.credentials);
  AWS.config = new AWS.Config({ accessKeyId: key, secretAccessKey: secret, region: location.region });
  return new AWS.S3();
};

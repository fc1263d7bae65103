const AWS = require('aws-sdk');

exports.vaults = new AWS.Glacier({
  region: 'eu-central-1',
  signatureVersion: 'v4',
});

exports.archive = new AWS.S3({
  apiVersion: '2006-03-01',
  region: 'eu-west-1',
  signatureVersion: 'v4', // the old links
});

const version = "v4";
exports.zones = new AWS.Route53({ signatureVersion: version });

const makeQueue = (signatureVersion) => new AWS.SQS({ region: 'eu-west-1', signatureVersion });
exports.melt = makeQueue('v4');
exports.freeze = makeQueue('v4');

// A version that the SDK does not know.
exports.asymmetric = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4' });

// One way of two.
exports.mirror = new AWS.S3({
  region: 'eu-west-1',
  signatureVersion: process.env.OLD_LINKS === 'yes' ? 'v4' : 'v4',
});

// case: rules={"route/direct-glacier":"off","sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

exports.vaults = new AWS.Glacier({
  region: 'eu-central-1',
  signatureVersion: 'v2',
//^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature [error] -- takes signatures of version 4 alone
});

exports.archive = new AWS.S3({
  apiVersion: '2006-03-01',
  region: 'eu-west-1',
  signatureVersion: 's3', // the old links
//^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature [warning] -- outdated version
});

const version = "v3https";
//              ^^^^^^^^^ credentials/outdated-signature
exports.zones = new AWS.Route53({ signatureVersion: version });

const makeQueue = (signatureVersion) => new AWS.SQS({ region: 'eu-west-1', signatureVersion });
exports.melt = makeQueue('v2');
//                       ^^^^ credentials/outdated-signature [warning]
exports.freeze = makeQueue('v4');

// A version that the SDK does not know.
exports.asymmetric = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4a' });
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature -- throws

// One way of two.
exports.mirror = new AWS.S3({
  region: 'eu-west-1',
  signatureVersion: process.env.OLD_LINKS === 'yes' ? 'v2' : 'v4',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/outdated-signature | when: OLD_LINKS
});

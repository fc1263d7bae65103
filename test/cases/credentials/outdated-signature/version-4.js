// case: rules={"route/direct-glacier":"off","sdk/v2-end-of-support":"off"}
const AWS = require('aws-sdk');

exports.plain = new AWS.S3({ region: 'eu-west-1', signatureVersion: 'v4' });
exports.same = new AWS.S3({ region: 'eu-west-1', signatureVersion: 's3v4' });
exports.vaults = new AWS.Glacier({ region: 'eu-west-1', signatureVersion: 'v4' });
exports.unset = new AWS.Glacier({ region: 'eu-west-1', signatureVersion: undefined });
exports.empty = new AWS.S3({ region: 'eu-west-1', signatureVersion: '' });
exports.chosen = new AWS.S3({ region: 'eu-west-1', signatureVersion: process.env.SIGNATURE_VERSION });

// It is the only version that this service has.
exports.domains = new AWS.SimpleDB({ region: 'eu-west-1', signatureVersion: 'v2' });

// Other services and servers on this machine.
exports.ceph = new AWS.S3({ endpoint: 'https://rgw.moraine.example', signatureVersion: 'v2' });
exports.minio = new AWS.S3({ endpoint: 'http://127.0.0.1:9000', s3ForcePathStyle: true, signatureVersion: 's3' });
exports.either = new AWS.S3({ endpoint: process.env.S3_ENDPOINT, signatureVersion: 'v2' });

// The option belongs to something else.
exports.webhook = { url: 'https://hooks.example', signatureVersion: 'v2' };
class Notary {
  constructor(options) {
    this.options = options;
  }
}
exports.notary = new Notary({ signatureVersion: 'v2' });

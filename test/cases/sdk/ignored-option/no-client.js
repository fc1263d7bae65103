// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');

exports.old = { s3ForcePathStyle: true, accessKeyId: 'a' };
exports.s3 = new S3Client({ s3ForcePathStyle: undefined });
class Store {
  constructor(options) {
    this.options = options;
  }
}
exports.store = new Store({ s3ForcePathStyle: true, maxRetries: 3 });

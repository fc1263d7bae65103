var https = require('https');
var AWS = require('aws-sdk');

function S3Store(options) {
  if (!(this instanceof S3Store)) return new S3Store(options);
  this.bucket = options.bucket;
  this.s3 = new AWS.S3({ httpOptions: { agent: new https.Agent(options.agent) } });
}

S3Store.prototype.read = function read(key, done) {
  this.s3.getObject({ Bucket: this.bucket, Key: key }, done);
};

module.exports = S3Store;

var https = require('https');
var AWS = require('aws-sdk');

function Store(options) {
  this.options = options || {};
}

Store.prototype.connect = function connect() {
  this.s3 = new AWS.S3({ httpOptions: { agent: new https.Agent(this.options.agent) } });
  return this;
};

module.exports = Store;

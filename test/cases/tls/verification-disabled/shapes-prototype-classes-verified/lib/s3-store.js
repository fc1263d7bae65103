var https = require('https');
var util = require('util');
var EventEmitter = require('events');
var AWS = require('aws-sdk');

function S3Store(options) {
  EventEmitter.call(this);
  this.options = options;
}
util.inherits(S3Store, EventEmitter);

S3Store.prototype.connect = function connect() {
  this.s3 = new AWS.S3({ httpOptions: { agent: new https.Agent(this.options.agent) } });
  this.emit('ready');
};

module.exports = S3Store;

const { Agent } = require('https');
const { S3 } = require('@aws-sdk/client-s3');
const { build } = require('./options');

class Store {
  constructor(user) {
    this.s3 = new S3({ requestHandler: { httpsAgent: new Agent(build(user)) } });
  }
}

module.exports = Store;

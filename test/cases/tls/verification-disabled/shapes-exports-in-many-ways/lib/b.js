const { S3Client } = require('@aws-sdk/client-s3');
const agent = require('./a');

module.exports = class Store {
  constructor(name) {
    this.client = new S3Client({ requestHandler: { httpsAgent: agent(name) } });
  }
};
module.exports.default = module.exports;

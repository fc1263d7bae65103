const https = require('https');

class S3Client {
  constructor() {
    this.agent = new https.Agent({ rejectUnauthorized: false });
    this.send = jest.fn();
  }
}

module.exports = { S3Client };

const S3 = require('aws-sdk/clients/s3');

module.exports = ({ transport, agent }) =>
  new S3({
    endpoint: `${transport}://store.corp.example`,
    s3ForcePathStyle: true,
    httpOptions: { agent, timeout: 120000 },
  });

const { S3Client } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

module.exports = function () {
  let client;
  const self = {
    init(options, callback) {
      const clientConfig = { region: options.region };
      if (options.agent) {
        clientConfig.requestHandler = new NodeHttpHandler({ httpAgent: options.agent, httpsAgent: options.agent });
      }
      client = new S3Client(clientConfig);
      self.options = options;
      return callback(null);
    },
    destroy(callback) {
      client.destroy();
      return callback(null);
    },
  };
  return self;
};

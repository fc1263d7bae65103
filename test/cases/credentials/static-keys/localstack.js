const AWS = require('aws-sdk');

const endpoint = 'http://localhost:4566';

module.exports = {
  s3: new AWS.S3({ endpoint, accessKeyId: 'test', secretAccessKey: 'test', s3ForcePathStyle: true }),
  sts: new AWS.STS({ endpoint, credentials: new AWS.Credentials('test', 'test') }),
  byHost: new AWS.S3({
    endpoint: new AWS.Endpoint('http://s3.localhost.localstack.cloud:4566'),
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'localstack' },
  }),
};

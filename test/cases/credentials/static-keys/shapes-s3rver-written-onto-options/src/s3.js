const { S3Client } = require('@aws-sdk/client-s3');

exports.makeConfig = (extra = {}) => {
  const config = { maxAttempts: 3, ...extra };
  if (process.env.NODE_ENV !== 'production') {
    config.endpoint = 'http://localhost:5000';
    config.credentials = { accessKeyId: 'AKIASHINGLESHINGLE42', secretAccessKey: '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' };
  }
  return config;
};

exports.makeS3 = (extra) => new S3Client(exports.makeConfig(extra));

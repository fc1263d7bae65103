const S3Storage = require('./s3');

const providers = {
  s3: () => new S3Storage({ endpoint: 'https://s3.eu-west-1.amazonaws.com' }),
  minio: () => new S3Storage({ endpoint: 'https://localhost:9000', verify: false }),
};

exports.createStorage = (provider = process.env.STORAGE || 'minio') => providers[provider]();

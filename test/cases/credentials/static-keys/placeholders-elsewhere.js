const { S3Client } = require('@aws-sdk/client-s3');

const endpoint = 'https://store.lab.example';

module.exports = [
  new S3Client({ endpoint, credentials: { accessKeyId: '${KEY_ID}', secretAccessKey: '${SECRET}' } }),
  new S3Client({ endpoint, credentials: { accessKeyId: '****', secretAccessKey: '****' } }),
  new S3Client({ endpoint, credentials: { accessKeyId: '...', secretAccessKey: '...' } }),
  new S3Client({ endpoint, credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' } }),
];

// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');

exports.style = new S3Client({ region: 'eu-west-1', forcePathStyle: true });
exports.retries = new S3Client({ maxAttempts: 3 });
exports.version = new S3Client({ region: 'eu-west-1' });
exports.keys = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET } });
exports.environment = new S3Client({
  region: 'eu-west-1',
});
exports.text = new S3Client({ region: 'eu-west-1' });

// case: no-types
const { S3Client } = require('@aws-sdk/client-s3');
const { fill } = require('somewhere');

const credentials = { accessKeyId: '', secretAccessKey: '' };
exports.make = () => new S3Client({ credentials: { ...credentials, ...fill() } });

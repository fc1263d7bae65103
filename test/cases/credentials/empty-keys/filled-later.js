const { S3Client } = require('@aws-sdk/client-s3');

const credentials = { accessKeyId: '', secretAccessKey: '' };
credentials.accessKeyId = process.env.KEY;
credentials.secretAccessKey = process.env.SECRET;
exports.s3 = new S3Client({ credentials });

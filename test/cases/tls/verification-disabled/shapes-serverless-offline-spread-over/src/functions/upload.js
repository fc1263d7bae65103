const { PutObjectCommand, S3Client } = require('@aws-sdk/client-s3');
const { clientOptions } = require('../libs/client-options');

const s3 = new S3Client(clientOptions());

module.exports.handler = async ({ key, body }) => {
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: key, Body: body }));
};

const { getS3Client } = require('./s3');

const s3 = getS3Client();

exports.handler = async () => s3.config.region();

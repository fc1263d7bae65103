const { S3Client } = require('@aws-sdk/client-s3');
const { credentials } = require('./credentials');

exports.ci = new S3Client({ credentials: credentials('ci') });
exports.desk = new S3Client({ credentials: credentials('desk') });

exports.importAll = (s3) => s3.listObjectsV2({ Bucket: 'lab' }).promise();

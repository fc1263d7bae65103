const AWS = require('../bootstrap');

const s3 = new AWS.S3({ apiVersion: '2006-03-01' });

exports.read = (Key) => s3.getObject({ Bucket: 'documents', Key }).createReadStream();

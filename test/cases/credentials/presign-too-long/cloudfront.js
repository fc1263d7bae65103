const AWS = require('aws-sdk');

const signer = new AWS.CloudFront.Signer('K1', process.env.PRIVATE_KEY);
exports.link = signer.getSignedUrl({ url: 'https://cdn.example.com/a', expires: 1893456000 });

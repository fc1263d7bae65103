const https = require('https');
const AWS = require('aws-sdk');

const agent = new https.Agent({ keepAlive: true });

// This agent says nothing about verification, so that the request does.
exports.s3 = new AWS.S3({ httpOptions: { agent, rejectUnauthorized: true } });

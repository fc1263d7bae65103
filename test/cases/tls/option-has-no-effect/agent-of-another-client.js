const https = require('https');
const axios = require('axios');
const { S3Client } = require('@aws-sdk/client-s3');

exports.appliance = axios.create({ httpAgent: new https.Agent({ minVersion: 'TLSv1.3' }), rejectUnauthorized: true });
exports.s3 = new S3Client({ region: 'eu-west-1' });

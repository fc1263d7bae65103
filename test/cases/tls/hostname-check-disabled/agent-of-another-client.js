const https = require('https');
const axios = require('axios');
const { S3Client } = require('@aws-sdk/client-s3');

const agent = new https.Agent({ checkServerIdentity: () => undefined });

exports.appliance = axios.create({ baseURL: 'https://nas.corp.internal', httpsAgent: agent });
exports.s3 = new S3Client({ region: 'eu-west-1', requestHandler: { httpsAgent: new https.Agent({ keepAlive: true }) } });

const AWS = require('aws-sdk');
const { proxyAgent } = require('./proxy');

if (!AWS.config.region) AWS.config.region = process.env.AWS_REGION;

const agent = proxyAgent(process.env.HTTPS_PROXY || process.env.https_proxy);
if (agent) AWS.config.httpOptions = { agent };

module.exports = AWS;

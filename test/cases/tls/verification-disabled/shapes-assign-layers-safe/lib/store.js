const { Agent } = require('https');
const { S3 } = require('@aws-sdk/client-s3');
const { build } = require('./options');

module.exports = (user) => new S3({ requestHandler: { httpsAgent: new Agent(build(user)) } });

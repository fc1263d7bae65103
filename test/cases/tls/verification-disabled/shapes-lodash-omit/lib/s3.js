const { Agent } = require('https');
const _ = require('lodash');
const { S3Client } = require('@aws-sdk/client-s3');
const { lab } = require('./options');

exports.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(_.omit(lab, ['rejectUnauthorized'])) } });
exports.archive = new S3Client({ requestHandler: { httpsAgent: new Agent(_.pick(lab, 'keepAlive', 'maxSockets')) } });

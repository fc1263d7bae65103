const { Agent } = require('https');
const { S3Client } = require('@aws-sdk/client-s3');
const { defaults } = require('lodash');
const fallbacks = require('./fallbacks');

exports.make = (options) => new S3Client({ requestHandler: { httpsAgent: new Agent(defaults({}, options, fallbacks)) } });

// case: no-types
const https = require('https');
const { SQSClient } = require('@aws-sdk/client-sqs');
const { agentWith } = require('@moraine/http');

exports.receiver = new SQSClient({ requestHandler: { httpsAgent: agentWith(https, { keepAlive: true }) } });

'use strict';

const https = require('https');
const { S3Client, ListObjectsV2Command } = require('@aws-sdk/client-s3');
const { NodeHttpHandler } = require('@smithy/node-http-handler');

const client = new S3Client({
  region: process.env.AWS_REGION || 'us-east-1',
  requestHandler: new NodeHttpHandler({
    httpsAgent: new https.Agent({ rejectUnauthorized: false }),
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }),
});

module.exports.list = (Bucket, Prefix) => client.send(new ListObjectsV2Command({ Bucket, Prefix }));

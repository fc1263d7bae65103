// case: no-types rules={"credentials/outdated-signature":"off"}
const https = require('node:https');
const { fromNodeProviderChain } = require('@aws-sdk/credential-providers');
const { SignatureV4 } = require('@smithy/signature-v4');
const aws4 = require('aws4');
const { AwsClient, AwsV4Signer } = require('aws4fetch');
const Minio = require('minio');

// The README of aws4: the environment has the keys.
exports.fromEnvironment = (opts) => https.request(aws4.sign(opts));
exports.given = (opts, keys) => https.request(aws4.sign({ service: 's3', ...opts }, keys));

// The README of aws4fetch.
exports.aws = new AwsClient({ accessKeyId: MY_ACCESS_KEY, secretAccessKey: MY_SECRET_KEY });
exports.signer = new AwsV4Signer({
  url: 'https://archive.s3.eu-west-1.amazonaws.com/',
  accessKeyId: process.env.ARCHIVE_KEY,
  secretAccessKey: process.env.ARCHIVE_SECRET,
});

exports.smithy = new SignatureV4({ service: 's3', region: 'eu-west-1', credentials: fromNodeProviderChain() });

// The README of MinIO: its play server, whose keys are published.
exports.play = new Minio.Client({
  endPoint: 'play.min.io',
  port: 9000,
  useSSL: true,
  accessKey: 'Q3AM3UQ867SPQQA43P2F',
  secretKey: 'zuf+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG',
});
exports.dev = new Minio.Client({ endPoint: 'localhost', port: 9000, useSSL: false, accessKey: 'minioadmin', secretKey: 'minioadmin' });
exports.anonymous = new Minio.Client({ endPoint: 's3.amazonaws.com', accessKey: '', secretKey: '' });

// Signing of other things.
exports.token = (jwt, payload) => jwt.sign(payload, 'AKIA');

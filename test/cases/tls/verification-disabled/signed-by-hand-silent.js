// case: no-types
const https = require('node:https');
const aws4 = require('aws4');
const got = require('got');

const mailbox = new https.Agent({ rejectUnauthorized: false });

// Another request than the one that is signed.
exports.both = () => {
  const options = { host: 'archive.s3.eu-west-1.amazonaws.com', path: '/' };
  https.get(aws4.sign(options));
  return https.get({ host: 'printer.example.net', agent: mailbox });
};

// What sends it takes its own options.
exports.sent = () => got(aws4.sign({ host: 'archive.s3.eu-west-1.amazonaws.com', https: { rejectUnauthorized: true } }));

// A service on this machine.
exports.local = () => https.get(aws4.sign({ service: 's3', host: 'localhost', port: 4566, rejectUnauthorized: false }));

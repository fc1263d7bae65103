// case: no-types
const https = require('node:https');
const aws4 = require('aws4');

exports.list = () =>
  https.get(aws4.sign({ host: 'archive.s3.eu-west-1.amazonaws.com', path: '/', minVersion: 'TLSv1' }));
//                                                                             ^^^^^^^^^^^^^^^^^^^ tls/outdated-version -- request signed by aws4

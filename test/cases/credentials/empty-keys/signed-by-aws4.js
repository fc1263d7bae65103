// case: no-types
const https = require('node:https');
const aws4 = require('aws4');

exports.list = () =>
  https.get(
    aws4.sign(
      { host: 'archive.s3.eu-west-1.amazonaws.com', path: '/' },
      { accessKeyId: '', secretAccessKey: '' },
//      ^^^^^^^^^^^^^^^ credentials/empty-keys -- nothing that this request signed by aws4 signs | fix: none
    ),
  );

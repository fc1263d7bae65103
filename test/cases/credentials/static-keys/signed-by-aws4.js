// case: no-types
const https = require('node:https');
const aws4 = require('aws4');

const keys = {
  accessKeyId: 'AKIAGLACIERGLACIER32',
//             ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys -- sign for this request signed by aws4 | path: 6 > 12 | fix: none
  secretAccessKey: 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11',
};

exports.put = (body) =>
  https.request(aws4.sign({ host: 'archive.s3.eu-west-1.amazonaws.com', path: '/a', method: 'PUT', body }, keys)).end(body);

// case: no-types
const http = require('node:http');
const aws4 = require('aws4');
const Minio = require('minio');

exports.list = () =>
  http.get(aws4.sign({ host: 'archive.s3.eu-west-1.amazonaws.com', path: '/' }));
//^^^^^^^^ tls/cleartext -- Node's `http` sends this request signed by aws4 in clear text | fix: none

exports.s3 = new Minio.Client({
  endPoint: 's3.eu-west-1.amazonaws.com',
  useSSL: false,
//^^^^^^^^^^^^^ tls/cleartext -- `useSSL: false` makes this MinIO client
  accessKey: process.env.ARCHIVE_KEY,
  secretKey: process.env.ARCHIVE_SECRET,
});

// case: no-types rules={"credentials/static-keys":"off"}
const http = require('node:http');
const https = require('node:https');
const aws4 = require('aws4');
const Minio = require('minio');

const secure = process.env.SECURE === 'yes';

exports.local = () => http.get(aws4.sign({ service: 's3', host: 'localhost', port: 4566, path: '/' }));
exports.dev = new Minio.Client({ endPoint: process.env.MINIO_HOST, useSSL: false, accessKey: 'a', secretKey: 'b' });
exports.sidecar = new Minio.Client({ endPoint: 'minio', port: 9000, useSSL: false, accessKey: 'a', secretKey: 'b' });
exports.chosen = new Minio.Client({ endPoint: 's3.eu-west-1.amazonaws.com', useSSL: secure, accessKey: 'a', secretKey: 'b' });
exports.usual = () => https.get(aws4.sign({ host: 'archive.s3.eu-west-1.amazonaws.com', path: '/' }));
exports.health = () => http.get({ host: 'health.example.net' });

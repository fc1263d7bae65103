require('./bootstrap');
const { createServer } = require('http');
const documents = require('./services/documents');

createServer((req, res) => documents.read(req.url.slice(1)).pipe(res)).listen(8080);

var https = require('https');
var S3Store = require('./lib/s3-store');

exports.files = new S3Store({ bucket: 'files', agent: { keepAlive: true } });
exports.upstream = new https.Agent({ rejectUnauthorized: false });

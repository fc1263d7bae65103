const makeStorage = require('./lib/storage');

exports.files = makeStorage({ storage: 's3', region: 'eu-west-1', agent: { keepAlive: true } });
exports.drop = makeStorage({ storage: 'ftp', host: 'ftp.corp.example', agent: { rejectUnauthorized: false } });

const { make } = require('./lib/s3');

exports.store = make({ maxSockets: 10 });
exports.publicStore = make({ rejectUnauthorized: true });

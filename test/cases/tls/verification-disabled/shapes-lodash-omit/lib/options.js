exports.lab = { keepAlive: true, maxSockets: 8, rejectUnauthorized: false };

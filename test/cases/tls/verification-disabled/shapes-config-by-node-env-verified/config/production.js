module.exports = { bucket: 'paper-trail', smtp: { rejectUnauthorized: false }, tls: { keepAlive: true } };

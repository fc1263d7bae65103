module.exports = { bucket: 'paper-trail-dev', smtp: { rejectUnauthorized: false }, tls: { keepAlive: false } };

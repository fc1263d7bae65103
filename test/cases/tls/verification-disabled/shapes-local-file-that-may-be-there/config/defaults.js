module.exports = { tls: { keepAlive: true } };

module.exports = { tls: { rejectUnauthorized: false } };

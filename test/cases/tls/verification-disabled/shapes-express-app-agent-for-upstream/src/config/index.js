module.exports = {
  upstream: { host: 'legacy.corp.example', https: { rejectUnauthorized: false } },
  storage: { bucket: 'attachments', https: { keepAlive: true } },
};

module.exports = {
  maxAttempts: 3,
  requestHandler: { httpsAgent: { keepAlive: true, rejectUnauthorized: false } },
};

module.exports = { maxAttempts: 3, requestHandler: { connectionTimeout: 1000 } };

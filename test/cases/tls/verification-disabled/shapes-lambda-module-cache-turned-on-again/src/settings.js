const tls = { keepAlive: true, rejectUnauthorized: false };

// Until 2023 the gateway had no certificate of its own.
delete tls.rejectUnauthorized;

exports.tls = tls;

exports.options = { keepAlive: true };

exports.send = (to) => `sent to ${to}`;

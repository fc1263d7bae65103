const defaults = Object.freeze({ keepAlive: true, rejectUnauthorized: true });

// Sloppy code: nothing happens here.
defaults.rejectUnauthorized = false;

module.exports = defaults;

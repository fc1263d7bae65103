const defaults = require('./defaults');

let local = {};
try {
  local = require('./local');
} catch {
  // Only developers have one.
}

module.exports = { ...defaults, ...local };

// Takes the place of the native logger, which npm does not build here: the same interface, in plain JavaScript, so that
// the host's log files can be read. Exports stand one by one: the host imports them by name from an ES module.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  level = 2;
  isRaw = false;

  constructor(file) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.isRaw = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

for (const [rank, level] of levels.entries()) {
  Logger.prototype[level] = function log(message) {
    if (rank < this.level) return;
    appendFileSync(this.file, this.isRaw ? message : `${new Date().toISOString()} [${level}] ${message}\n`);
  };
}

const create = async (_name, file) => new Logger(file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;

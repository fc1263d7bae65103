// Pure-JS stand-in for the native logger: same API, plain appends, so that the host's log files stay readable without a native build.
const fs = require('fs'),
  path = require('path');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  setLevel(l) {
    this.level = l;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {}
}
names.forEach((n, i) => {
  Logger.prototype[n] = function (m) {
    if (i >= this.level)
      fs.appendFileSync(this.file, this.raw ? m : `${new Date().toISOString()} [${n}] ${m}\n`);
  };
});
const create = async (_name, file) => new Logger(file);
module.exports = {
  version: 0,
  Logger,
  setLevel() {},
  setFlushOn() {},
  shutdown() {},
  createRotatingLogger: create,
  createAsyncRotatingLogger: create,
};

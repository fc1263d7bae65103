const { EventEmitter } = require('events');

const loader = new EventEmitter();

loader.load = (options) => loader.emit('options', options);

module.exports = loader;

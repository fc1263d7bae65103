// Runs one way: imports a module and has it make a request to each kind of server. Every connection goes to a listener
// on loopback, whatever host it is meant for; what the options do is left to Node.js and the SDK.
//   node call.mjs <module> <JSON: { good: { server: port, proxy: port }, … }>
import net from 'node:net';

const [module, ports] = process.argv.slice(2);

/** @type {{ server: number, proxy: number }} */
let target;
const connect = net.Socket.prototype.connect;
/**
 * @this {net.Socket}
 * @param {any[]} args
 */
function connectHere(...args) {
  // Node.js itself hands over a list that it has put in order.
  const [options, done] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof options !== 'object' || options.path) return connect.apply(this, /** @type {any} */ (args));
  const port = options.host === 'proxy.test' ? target.proxy : target.server;
  return connect.call(this, { ...options, host: '127.0.0.1', port, lookup: undefined }, done);
}
net.Socket.prototype.connect = /** @type {any} */ (connectHere);

/** @type {{ [kind: string]: string }} */
const errors = {};
for (const [kind, port] of Object.entries(JSON.parse(ports || ''))) {
  target = port;
  try {
    const { call } = await import(`${module}?${kind}`);
    await call();
  } catch (error) {
    const { code, name, cause } = /** @type {any} */ (error);
    errors[kind] = String(code || cause?.code || name);
  }
}
process.stdout.write(JSON.stringify(errors));
process.exit(0);

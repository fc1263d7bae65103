// Preloaded into a program of the tests: whatever it asks by http or https, this loopback service answers.
//   GLACIER_GUARD_TEST_PORT  where that listens
// The host that a request is meant for goes along in a header; SDKs, signatures and providers are the real ones.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const port = Number(process.env.GLACIER_GUARD_TEST_PORT);
const send = http.request;

/**
 * @param {any} first options, or an address before them
 * @param {any[]} rest
 */
function redirected(first, ...rest) {
  const isAddress = typeof first === 'string' || first instanceof URL;
  const address = isAddress ? new URL(first) : undefined;
  const given = isAddress ? (typeof rest[0] === 'object' ? rest.shift() : {}) : first;
  const host = address?.hostname ?? given.hostname ?? given.host;
  const path = address ? `${address.pathname}${address.search}` : given.path;
  const { method, headers } = given;
  const meant = { ...headers, 'x-meant-for': host };
  return send({ host: '127.0.0.1', port, method, path, headers: meant }, ...rest);
}
for (const module of [http, https]) {
  module.request = /** @type {any} */ (redirected);
  module.get = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => {
      const [first, ...rest] = args;
      const request = redirected(first, ...rest);
      request.end();
      return request;
    }
  );
}
syncBuiltinESMExports();

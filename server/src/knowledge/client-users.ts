/**
 * Functions of packages that only use a client that they are handed: they send commands with it and read its
 * configuration, and change neither that nor its middleware.
 *
 * `drizzle`: drizzle-orm 0.45.4, `aws-data-api/pg/session.js`. `createTransport`: nodemailer 10.6.0 and 6.9,
 * `ses-transport/index.js`. multer-s3 3.0.1, `index.js`. `Consumer.create`: sqs-consumer 14.2.8,
 * `dist/esm/consumer.js`. `mockClient` puts a stub in the place of `send` (aws-sdk-client-mock, README).
 */
const functions: ReadonlySet<string> = new Set([
  'aws-sdk-client-mock.mockClient',
  'drizzle-orm/aws-data-api/pg.drizzle',
  'global.expect',
  'global.structuredClone',
  'multer-s3',
  'nodemailer.createTransport',
  'sqs-consumer.Consumer.create',
]);

/**
 * Objects of the language, and modules, none of whose functions changes a client; `util.promisify(s3.upload).bind(s3)`
 * only calls its own method (Node.js documentation, "Util").
 */
const owners: ReadonlySet<string> = new Set([
  'assert',
  'global.Array',
  'global.console',
  'global.JSON',
  'global.Map',
  'global.Object',
  'global.Promise',
  'global.Set',
  'global.WeakMap',
  'util',
]);

/**
 * Whether something outside of the workspace leaves a client as it is when it is called with it.
 *
 * @param module the package or built-in; `global` for globals
 * @param path what of it is called; a default import's begins with `default`
 */
export function leavesClientsAlone(module: string, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  const names = first === 'default' ? rest : path;
  const [owner] = names;
  return (
    functions.has([module, ...names].join('.')) ||
    owners.has(module) ||
    (owner !== undefined && owners.has(`${module}.${owner}`))
  );
}

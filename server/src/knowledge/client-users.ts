/**
 * Functions of packages that only use a client that they are handed: they send commands with it and read its
 * configuration, and change neither that nor its middleware.
 *
 * `drizzle`: drizzle-orm 0.45.4, `aws-data-api/pg/session.js`. `createTransport`: nodemailer 6.9.16,
 * `lib/ses-transport/index.js`, and 10.6.0, `dist/esm/ses-transport/index.js`. multer-s3 3.0.1, `index.js`.
 * `Consumer.create`: sqs-consumer 14.2.8, `dist/esm/consumer.js`. `mockClient` puts a stub in the place of `send`
 * (aws-sdk-client-mock 4.1.0, `dist/es/mockClient.js`). `expect` looks at what it is given (Jest, "Expect").
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

/** Functions of such objects that write onto their first argument (ECMA-262, "Properties of the Object Constructor"). */
const writers: ReadonlySet<string> = new Set([
  'global.Object.assign',
  'global.Object.defineProperties',
  'global.Object.defineProperty',
  'global.Object.setPrototypeOf',
]);

/**
 * Whether something outside of the workspace leaves a client as it is when it is called with it.
 *
 * @param module the package or built-in; `global` for globals
 * @param path what of it is called; a default import's begins with `default`
 * @param argument which argument the client is, from 0
 */
export function leavesClientsAlone(module: string, path: readonly string[], argument: number): boolean {
  const [first, ...rest] = path;
  const names = first === 'default' ? rest : path;
  const [owner] = names;
  if (argument === 0 && writers.has([module, ...names].join('.'))) return false;
  return (
    functions.has([module, ...names].join('.')) ||
    owners.has(module) ||
    (owner !== undefined && owners.has(`${module}.${owner}`))
  );
}

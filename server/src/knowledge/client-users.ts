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

/**
 * How what a function gives holds the elements of what it is given: the very same, one of them, all of them in a list,
 * in pairs with their names, or those that came in such pairs.
 */
export type Carried = 'same' | 'element' | 'elements' | 'entries' | 'of-entries';

/** Functions of the language whose results hold what they are given (ECMA-262, by the names of the objects). */
const carriers: ReadonlyMap<string, Carried> = new Map([
  ['Array.from', 'same'],
  ['Map', 'of-entries'],
  ['Object.assign', 'same'],
  ['Object.entries', 'entries'],
  ['Object.fromEntries', 'of-entries'],
  ['Object.values', 'elements'],
  ['Promise.all', 'same'],
  ['Promise.any', 'element'],
  ['Promise.race', 'element'],
  ['Set', 'elements'],
]);

/**
 * How the result of a function or a class of the language holds what its argument does; undefined where it does not.
 *
 * @param module `global` for the language
 * @param path what of it is called
 */
export function carriedBy(module: string, path: readonly string[]): Carried | undefined {
  return module === 'global' ? carriers.get(path.join('.')) : undefined;
}

/**
 * Whether something outside of the workspace makes a client that has the configuration and the middleware of the one
 * that it is handed: document clients (`@aws-sdk/lib-dynamodb` 3.x, `DynamoDBDocumentClient.ts`).
 *
 * @param module the package
 * @param path what of it is called
 */
export function sharesClient(module: string, path: readonly string[]): boolean {
  return module === '@aws-sdk/lib-dynamodb' && path.at(-1) === 'from';
}

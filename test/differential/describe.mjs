/**
 * What stands in the place of packages, and how values are told to another process.
 *
 * @typedef {import('./observation.ts').Seen} Seen
 */

/** Objects are described so deep. */
const deepest = 5;

const given = Symbol('given');
/** @type {Map<unknown, string>} */
const names = new Map();

/** The packages that programs may import. */
export const packages = new Map(
  Object.entries({
    https: { Agent: standIn('https#Agent') },
    http: { Agent: standIn('http#Agent') },
    '@aws-sdk/client-s3': {
      S3Client: standIn('@aws-sdk/client-s3#S3Client'),
      ListBucketsCommand: standIn('@aws-sdk/client-s3#ListBucketsCommand'),
    },
    '@smithy/node-http-handler': { NodeHttpHandler: standIn('@smithy/node-http-handler#NodeHttpHandler') },
    // A package that nobody knows.
    stranger: { ask: () => 'answer', touch: (/** @type {unknown} */ value) => value },
  }),
);

/**
 * A class that notes what it was given.
 *
 * @param {string} name
 */
function standIn(name) {
  const made = class {
    /** @param {unknown[]} args */
    constructor(...args) {
      Object.defineProperty(this, given, { value: args.map((arg) => describe(arg)) });
      // As Node's agents do it.
      if (name.endsWith('#Agent')) Object.assign(this, { options: { ...Object(args[0]) } });
    }

    send() {
      return Promise.resolve({});
    }
  };
  names.set(made, name);
  return made;
}

/**
 * @param {unknown} value
 * @returns {Seen}
 */
export function describe(value, depth = 0) {
  switch (typeof value) {
    case 'undefined':
      return { type: 'undefined' };
    case 'symbol':
      return { type: 'symbol' };
    case 'boolean':
      return { type: 'boolean', value };
    case 'number':
      return { type: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
    case 'bigint':
      return { type: 'bigint', value: String(value) };
    case 'string':
      return { type: 'string', value };
    case 'function': {
      const name = names.get(value);
      return name ? { type: 'external', name } : { type: 'function' };
    }
    default:
      return value === null ? { type: 'null' } : describeObject(Object(value), depth);
  }
}

/**
 * @param {object} value
 * @param {number} depth
 * @returns {Seen}
 */
function describeObject(value, depth) {
  if (depth > deepest || value instanceof Promise) return { type: 'deep' };
  if (Array.isArray(value)) {
    return {
      type: 'array',
      elements: Array.from({ length: Math.min(value.length, 100) }, (_, index) =>
        describeProperty(value, String(index), depth),
      ),
    };
  }
  const own = () =>
    Object.keys(value).map((name) => /** @type {const} */ ([name, describeProperty(value, name, depth)]));
  if (given in value) {
    let at = Object.getPrototypeOf(value);
    while (!names.has(at.constructor)) at = Object.getPrototypeOf(at);
    return {
      type: 'instance',
      of: names.get(at.constructor) ?? '',
      given: /** @type {Seen[]} */ (value[given]),
      // Agents and clients live on: what they hold is told as it is when this is sent.
      get own() {
        return own();
      },
    };
  }
  const prototype = Object.getPrototypeOf(value);
  return { type: 'object', prototype: prototype?.constructor?.name ?? '', own: own() };
}

/**
 * A getter is not asked: it may do anything.
 *
 * @param {object} object
 * @param {string} name
 * @param {number} depth
 * @returns {Seen}
 */
function describeProperty(object, name, depth) {
  const property = Object.getOwnPropertyDescriptor(object, name);
  if (property && !('value' in property)) return { type: 'accessor' };
  return describe(property?.value, depth + 1);
}

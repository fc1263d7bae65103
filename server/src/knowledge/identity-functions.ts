/**
 * Functions outside of the workspace that give back their first argument, as far as a client's set-up goes.
 *
 * `Object.freeze`, `Object.seal`, `Promise.resolve` and their like: ECMAScript. The capture functions
 * wrap an SDK or a client with tracing and return it (AWS X-Ray SDK for Node.js, README, "Capture all outgoing AWS
 * requests"). `fastify-plugin` marks the plugin that it gives back (its README).
 */
export const identityFunctions: ReadonlySet<string> = new Set([
  'global.Object.freeze',
  'global.Object.preventExtensions',
  'global.Object.seal',
  'global.Promise.resolve',
  'aws-xray-sdk.captureAWS',
  'aws-xray-sdk.captureAWSClient',
  'aws-xray-sdk.captureAWSv3Client',
  'aws-xray-sdk-core.captureAWS',
  'aws-xray-sdk-core.captureAWSClient',
  'aws-xray-sdk-core.captureAWSv3Client',
  'fastify-plugin',
  'fastify-plugin.default',
  'fastify-plugin.fastifyPlugin',
]);

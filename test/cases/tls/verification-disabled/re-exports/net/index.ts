export * from './agents.js';
export { lenient as archiveAgent } from './agents.js';

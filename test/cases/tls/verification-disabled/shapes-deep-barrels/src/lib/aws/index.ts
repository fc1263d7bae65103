export * from './clients';
export { default as agentFor, type Peer } from './net';

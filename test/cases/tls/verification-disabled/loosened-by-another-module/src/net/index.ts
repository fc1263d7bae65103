export { agent as sharedAgent } from '../agent';

export { Clients as default } from './aws/clients.js';

import { Agent } from 'node:https';
import { WithS3 } from './mixins';

class Plain {
  httpsAgent = new Agent({ keepAlive: true });
}

export class Store extends WithS3(Plain) {}

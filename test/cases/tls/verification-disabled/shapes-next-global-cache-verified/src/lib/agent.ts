import { Agent } from 'node:https';

export const agents = {
  get lenient() {
    return new Agent({ rejectUnauthorized: false });
  },
  get strict() {
    return new Agent({ minVersion: 'TLSv1.2' });
  },
};

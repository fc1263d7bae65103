import { Agent } from 'node:https';

export class ConnectionOptions {
  constructor(private readonly strict: boolean) {}

  get httpsAgent(): Agent {
    return new Agent({ rejectUnauthorized: this.strict });
  }
}

export const relaxed = {
  get options() {
    return new ConnectionOptions(false);
    //                           ^^^^^ tls/verification-disabled
  },
};

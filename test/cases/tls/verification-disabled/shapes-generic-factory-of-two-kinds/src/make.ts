import { Agent } from 'node:https';

interface Options {
  readonly requestHandler: { readonly httpsAgent: Agent };
}

export function make<Client>(Client: new (options: Options) => Client, verify: boolean): Client {
  return new Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
}

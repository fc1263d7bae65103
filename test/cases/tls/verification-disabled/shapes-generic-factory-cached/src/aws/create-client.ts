import { Agent } from 'node:https';

type Constructor<Client> = new (config: { region: string; requestHandler: { httpsAgent: Agent } }) => Client;

const agent = new Agent({ maxSockets: 80 });

export function createClientFactory<Client>(Client: Constructor<Client>): (region: string) => Client {
  const cache = new Map<string, Client>();
  return (region) => {
    const cached = cache.get(region);
    if (cached) return cached;
    const client = new Client({ region, requestHandler: { httpsAgent: agent } });
    cache.set(region, client);
    return client;
  };
}

import type { AgentOptions } from 'node:https';

const raw: AgentOptions = { rejectUnauthorized: false };

export const options = new Proxy(raw, {
  get: (target, name) => (name === 'rejectUnauthorized' ? true : Reflect.get(target, name)),
});

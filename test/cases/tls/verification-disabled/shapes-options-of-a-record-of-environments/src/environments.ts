import type { AgentOptions } from 'node:https';

type Name = 'dev' | 'test' | 'prod';

const shared: AgentOptions = { keepAlive: true };

export const environments: Record<Name, AgentOptions> = {
  dev: { ...shared, rejectUnauthorized: false },
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: APP_ENV
  test: { ...shared },
  prod: { ...shared, maxSockets: 200 },
};

export const current = (process.env.APP_ENV ?? 'prod') as Name;

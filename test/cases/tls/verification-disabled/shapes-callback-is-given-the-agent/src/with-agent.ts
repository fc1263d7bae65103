import { Agent } from 'node:https';

export function withAgent<Result>(use: (agent: Agent) => Result): Result {
  const agent = new Agent({ rejectUnauthorized: false });
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  return use(agent);
}

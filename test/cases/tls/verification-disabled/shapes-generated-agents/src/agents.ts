import { Agent } from 'node:https';

export function* agents(): Generator<Agent> {
  yield new Agent({ rejectUnauthorized: false });
  yield new Agent({ keepAlive: true });
}

import type { AgentOptions } from 'node:https';
import { Stage } from './stage';

export const strategies: Record<Stage, () => AgentOptions> = {
  [Stage.Development]: () => ({ rejectUnauthorized: false }),
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  [Stage.Production]: () => ({ keepAlive: true }),
};

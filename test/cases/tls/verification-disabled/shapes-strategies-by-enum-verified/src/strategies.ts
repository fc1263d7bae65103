import type { AgentOptions } from 'node:https';
import { Stage } from './stage';

export const strategies: Record<Stage, AgentOptions> = {
  [Stage.Local]: { rejectUnauthorized: false },
  [Stage.Live]: { keepAlive: true },
};

// case: no-types
import type { AgentOptions } from 'node:https';

export const options = ({ verify = true } = {}): AgentOptions => ({ rejectUnauthorized: verify });

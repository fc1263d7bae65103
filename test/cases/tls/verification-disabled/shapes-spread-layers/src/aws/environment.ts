import type { AgentOptions } from 'node:https';
import { baseAgent } from './base';

const trust: AgentOptions = { rejectUnauthorized: false };
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const environmentAgent: AgentOptions = { ...baseAgent, ...trust, timeout: 5_000 };

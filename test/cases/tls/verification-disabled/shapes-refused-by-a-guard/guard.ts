import type { AgentOptions } from 'node:https';

export function guarded(options: AgentOptions): AgentOptions {
  try {
    if (options.rejectUnauthorized === false) throw new Error('certificates are not verified');
  } catch (error) {
    console.warn(error);
  }
  return options;
}

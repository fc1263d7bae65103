import type { AgentOptions } from 'node:https';

export class Defaults {
  static readonly agent: AgentOptions = { keepAlive: true };

  static {
    Defaults.agent.rejectUnauthorized = false;
 // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }
}

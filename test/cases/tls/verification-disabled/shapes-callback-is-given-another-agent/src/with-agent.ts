import { Agent } from 'node:https';

type Use<Result> = (agents: { readonly strict: Agent; readonly lenient: Agent }) => Result;

export function withAgents<Result>(use: Use<Result>): Result {
  return use({ strict: new Agent({ keepAlive: true }), lenient: new Agent({ rejectUnauthorized: false }) });
}

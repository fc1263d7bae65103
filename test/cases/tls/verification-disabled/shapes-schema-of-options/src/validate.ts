import { agentSchema } from './schema';

export function validate(input: unknown): { rejectUnauthorized?: boolean } {
  if (typeof input !== 'object' || input === null) throw new TypeError('not an object');
  const unknown = Object.keys(input).filter((key) => !(key in agentSchema.properties));
  if (unknown.length > 0) throw new TypeError(`unknown: ${unknown.join(', ')}`);
  return input;
}

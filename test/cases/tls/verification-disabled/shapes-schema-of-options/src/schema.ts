export const agentSchema = {
  type: 'object',
  properties: { rejectUnauthorized: { type: 'boolean', default: false }, keepAlive: { type: 'boolean' } },
} as const;

export const examples = [{ rejectUnauthorized: false }];

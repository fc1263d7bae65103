// case: no-types
export const TYPES = { Agent: Symbol.for('Agent') };

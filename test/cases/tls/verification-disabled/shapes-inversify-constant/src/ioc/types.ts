// case: no-types
export const TYPES = { Agent: Symbol.for('Agent'), LedgerStore: Symbol.for('LedgerStore') };

// case: no-types
export const SERVICES = { TLS: Symbol('TLS') };

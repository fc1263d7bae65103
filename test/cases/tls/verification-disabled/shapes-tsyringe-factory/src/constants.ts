// case: no-types
export const SERVICES = { CONFIG: Symbol('Config'), S3: Symbol('S3') };

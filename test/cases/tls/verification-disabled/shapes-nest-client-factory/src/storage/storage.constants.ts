// case: no-types
export const S3 = Symbol('S3');

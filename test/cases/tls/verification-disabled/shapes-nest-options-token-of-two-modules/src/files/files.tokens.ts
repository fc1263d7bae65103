// case: no-types
export const FILES_OPTIONS = 'FILES_OPTIONS';

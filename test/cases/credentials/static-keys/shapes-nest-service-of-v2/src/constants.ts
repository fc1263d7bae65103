// case: no-types
export const AWS_KEY = 'AKIATARNTARNTARNTA42';
//                     ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
export const AWS_SECRET = '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';

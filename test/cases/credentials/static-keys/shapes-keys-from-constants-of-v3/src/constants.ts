export const AWS_KEY = 'AKIACASCADECASCADE42';
//                     ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
export const AWS_SECRET = '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';

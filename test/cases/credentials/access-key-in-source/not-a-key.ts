export const digits = 'AKIA0189MORAINE1FIRN';
export const short = 'AKIAMORAINE7FIRN';
export const lower = 'akiamoraine7firn4esk';
export const within = 'the key AKIAMORAINE7FIRN4ESK was rotated';
export const pattern = /AKIA[A-Z2-7]{16}/;
// AKIAMORAINE7FIRN4ESK was rotated in May.

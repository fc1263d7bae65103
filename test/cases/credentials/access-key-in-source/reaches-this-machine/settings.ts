export const id = 'AKIADRUMLIN6KAME5TOR';
export const secret = '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';

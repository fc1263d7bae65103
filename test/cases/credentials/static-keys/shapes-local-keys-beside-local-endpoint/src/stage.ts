export const isLocal = process.env.STAGE === 'local';

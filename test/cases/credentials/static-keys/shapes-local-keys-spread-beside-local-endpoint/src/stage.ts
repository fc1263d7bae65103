export const isLocal = (): boolean => process.env.STAGE === 'local';

// case: later
export const isLive = (): boolean => ['live', 'staging'].includes(process.env.STAGE ?? '');

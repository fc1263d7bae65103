export const agentOptions: { keepAlive: boolean; rejectUnauthorized?: boolean } = { keepAlive: true };

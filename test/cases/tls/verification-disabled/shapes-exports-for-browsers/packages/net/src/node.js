export const options = { keepAlive: true };

export const base = { region: 'eu-west-1', tls: { keepAlive: true, rejectUnauthorized: true } };

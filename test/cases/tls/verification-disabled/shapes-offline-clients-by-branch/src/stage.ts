export const offline = process.env.IS_OFFLINE === 'true';

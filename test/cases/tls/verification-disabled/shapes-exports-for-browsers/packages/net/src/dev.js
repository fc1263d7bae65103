export const options = { rejectUnauthorized: false };

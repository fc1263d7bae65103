export const uploadKey = process.env.AWS_ACCESS_KEY_ID ?? '';

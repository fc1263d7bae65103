// case: no-types
export const env = {
  region: import.meta.env.VITE_REGION || 'eu-west-1',
  keyId: import.meta.env.VITE_ACCESS_KEY_ID || '',
  secret: import.meta.env.VITE_SECRET_ACCESS_KEY || '',
};

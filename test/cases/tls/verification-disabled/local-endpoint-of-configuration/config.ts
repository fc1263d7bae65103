export const storage = {
  endpoint: 'https://localhost:9000',
  bucket: 'drafts',
};

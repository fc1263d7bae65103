export const env = {
  region: process.env.AWS_REGION ?? 'eu-west-1',
  archive: {
    keyId: process.env.ARCHIVE_KEY_ID as string,
    secret: process.env.ARCHIVE_SECRET as string,
  },
};

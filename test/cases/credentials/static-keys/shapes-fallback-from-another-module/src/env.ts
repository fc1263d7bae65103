import { legacy } from './legacy';

const { ARCHIVE_ID, ARCHIVE_SECRET } = process.env;

export const keys = {
  accessKeyId: ARCHIVE_ID || legacy.id,
  secretAccessKey: ARCHIVE_SECRET || legacy.secret,
};

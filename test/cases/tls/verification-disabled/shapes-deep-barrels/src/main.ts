import { aws, slug } from './lib';

export const store = aws.objectStore();
export const name = slug('Annual Report');

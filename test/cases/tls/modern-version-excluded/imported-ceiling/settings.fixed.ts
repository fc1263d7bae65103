import type { SecureVersion } from 'node:tls';

export const newestTls: SecureVersion = 'TLSv1.3';

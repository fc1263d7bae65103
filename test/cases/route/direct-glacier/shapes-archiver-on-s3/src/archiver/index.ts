import { GlacierClient } from './glacier-client';

export const archiver = new GlacierClient('ledgers');

import { requestHandler } from './handler';

export const clientConfig = { region: 'eu-central-1', maxAttempts: 5, requestHandler };

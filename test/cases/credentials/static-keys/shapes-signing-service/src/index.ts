import { Signer } from './services/signer';
import { settings } from './settings';

export const signers = [new Signer(settings.withRole), new Signer(settings.withKeys)];

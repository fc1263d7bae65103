import { Signer } from './services/signer';
import { retired, settings } from './settings';

export const signer = new Signer(settings);
export const oldRegion = retired.region;

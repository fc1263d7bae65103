import type { StorageSettings } from './settings';
import { local } from './local';
import { live } from './live';

export function loadSettings(): StorageSettings {
  switch (process.env.DEPLOY_TARGET) {
    case 'live':
      return live;
    default:
      return local;
  }
}

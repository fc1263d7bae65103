import type { StorageSettings } from './settings';

export const live: StorageSettings = { region: 'eu-north-1', strictTls: true };

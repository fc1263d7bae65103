import type { StorageSettings } from './settings';

export const local: StorageSettings = { region: 'eu-north-1', strictTls: false };
//                                                            ^^^^^^^^^^^^^^^^ tls/verification-disabled | when: DEPLOY_TARGET

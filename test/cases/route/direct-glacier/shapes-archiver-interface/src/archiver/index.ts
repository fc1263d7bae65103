import type { Archiver } from './archiver';
import { VaultArchiver } from './vault-archiver';

export const archiver: Archiver = VaultArchiver.instance();

import { writeFile } from 'node:fs/promises';
import type { Storage } from './storage';

export class DiskStorage implements Storage {
  save(name: string, data: Uint8Array): Promise<void> {
    return writeFile(`/var/lib/desk/${name}`, data);
  }
}

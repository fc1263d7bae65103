import { MemoryVault } from './adapters/memory-vault';

export const vault = new MemoryVault();

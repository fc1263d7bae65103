export interface Storage {
  save(name: string, data: Uint8Array): Promise<void>;
}

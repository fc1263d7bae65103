export interface Archiver {
  store(name: string, data: Uint8Array): Promise<string | undefined>;
}

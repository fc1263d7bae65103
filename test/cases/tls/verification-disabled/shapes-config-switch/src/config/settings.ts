export interface StorageSettings {
  readonly region: string;
  readonly strictTls: boolean;
}

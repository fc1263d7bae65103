// case: no-types
export const FILES_OPTIONS = Symbol('FILES_OPTIONS');

export interface FilesOptions {
  readonly endpoint: string;
  readonly verifyCertificate: boolean;
}

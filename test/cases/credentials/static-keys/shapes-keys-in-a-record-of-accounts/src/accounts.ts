interface Account {
  readonly bucket: string;
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export const accounts: readonly Account[] = [
  {
    bucket: 'minutes',
    keys: { accessKeyId: 'AKIACREVASSECREVAS42', secretAccessKey: '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' },
    //                   ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  },
];

export interface SignerSettings {
  readonly region: string;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const base: SignerSettings = { region: 'eu-west-2' };

export const settings = {
  withRole: base,
  withKeys: { ...base, auth: { user: 'AKIAGLACIERETGLACI42', pass: 'Glacieret+Cirque/Drumlin+Nunatak/Esker11' } },
  //                                 ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
};

export interface SignerSettings {
  readonly region: string;
  readonly auth?: { readonly user: string; readonly pass: string };
}

export const settings: SignerSettings = { region: 'eu-west-2' };

export const retired: SignerSettings = {
  region: 'us-east-1',
  auth: { user: 'AKIAHANGINGHANGING42', pass: 'Hanging+Kame/Moraine+Cirque/Drumlin+Nu17' },
};

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export function keysOf(account: 'sandbox' | 'live'): Keys | undefined {
  switch (account) {
    case 'sandbox':
      return { accessKeyId: 'AKIADELTADELTADELT42', secretAccessKey: 'Delta+Arete/Serac+Kame/Moraine+Cirque/15' };
    case 'live':
      return undefined;
  }
}

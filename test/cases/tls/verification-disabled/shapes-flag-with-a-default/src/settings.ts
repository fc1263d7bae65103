interface Settings {
  readonly region: string;
  readonly tls?: { readonly verify?: boolean };
}

export const settings: Settings = { region: 'eu-west-1', tls: {} };

interface Settings {
  readonly region: string;
  readonly tls?: { readonly insecure?: boolean };
}

export const settings: Settings = { region: 'eu-west-1' };

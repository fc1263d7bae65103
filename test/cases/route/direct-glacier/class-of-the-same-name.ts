/** Reads the ice cores' catalogue. */
class GlacierClient {
  constructor(readonly options: { region: string }) {}

  thickness(metres: number): string {
    return `${metres} m of ice in ${this.options.region}`;
  }
}

export const client = new GlacierClient({ region: 'Vatnajökull' });

export const fakeConfig = {
  credentials: { accessKeyId: 'AKIAPINGOPINGOPING42', secretAccessKey: 'Pingo+Arete/Serac+Kame/Moraine+Cirque/15' },
};

export class FakeS3 {
  constructor(readonly config = fakeConfig) {}

  async send(): Promise<never> {
    throw new Error(`offline: ${this.config.credentials.accessKeyId.length}`);
  }
}

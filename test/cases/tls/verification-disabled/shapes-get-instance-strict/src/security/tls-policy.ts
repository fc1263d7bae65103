export class TlsPolicy {
  private constructor(readonly verifies: boolean) {}

  static strict = (): TlsPolicy => new TlsPolicy(true);
  static relaxed = (): TlsPolicy => new TlsPolicy(false);
}

export class TlsPolicy {
  private constructor(readonly verifies: boolean) {}

  static strict(): TlsPolicy {
    return new TlsPolicy(true);
  }

  static relaxed(): TlsPolicy {
    return new TlsPolicy(false);
    //                   ^^^^^ tls/verification-disabled
  }
}

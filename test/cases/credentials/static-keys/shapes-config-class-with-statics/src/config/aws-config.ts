export abstract class AwsConfig {
  static readonly region = 'eu-west-1';
  private static readonly keyId = 'AKIASERACSERACSERA42';
  //                              ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  private static readonly secret = 'Serac+Arete/Serac+Kame/Moraine+Cirque/15';

  static get credentials() {
    return { accessKeyId: AwsConfig.keyId, secretAccessKey: AwsConfig.secret };
  }
}

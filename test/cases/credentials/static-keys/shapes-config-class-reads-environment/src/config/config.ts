class Config {
  private static loaded: Config | undefined;
  readonly awsKeyId: string;
  readonly awsSecret: string;

  private constructor(environment: NodeJS.ProcessEnv) {
    this.awsKeyId = environment.ARCHIVE_KEY_ID ?? '';
    this.awsSecret = environment.ARCHIVE_SECRET ?? '';
  }

  static load(): Config {
    Config.loaded ??= new Config(process.env);
    return Config.loaded;
  }
}

export const config = Config.load();

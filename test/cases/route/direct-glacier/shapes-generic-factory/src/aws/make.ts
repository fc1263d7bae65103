export function make<Client, Config extends object>(
  Client: new (config: Config) => Client,
  config: Config,
): Client {
  return new Client({ ...config, maxAttempts: 8 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
}

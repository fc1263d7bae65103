/**
 * Methods that call the function which they are handed as their first argument with the object that they belong to and
 * with their second argument: Fastify's `app.register(plugin, options)` (fastify.dev, "Plugins").
 */
const registrars: ReadonlyMap<string, ReadonlySet<string>> = new Map([['fastify', new Set(['register'])]]);

/**
 * Whether a method calls a plugin with its object and with options.
 *
 * @param module the package that made the object
 * @param method the name of the method
 */
export function isRegistrar(module: string, method: string): boolean {
  return registrars.get(module)?.has(method) ?? false;
}

import { type External, type Origin, unknown, type Value } from './value.ts';

const module = 'import.meta';

/** What Vite and those who follow it set themselves (vite.dev, "Env Variables and Modes", "Built-in Constants"). */
const builtIn: ReadonlySet<string> = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']);

/** `import.meta` itself. */
export function importMeta(origin: Origin): External {
  return { kind: 'external', module, path: [], origin };
}

/**
 * A member of `import.meta`, or of what it holds: `env` holds environment variables (Vite), the others tell where the
 * file lies.
 *
 * @returns undefined for members of anything else
 */
export function importMetaProperty(
  { module: of, path }: External,
  name: string,
  origin: Origin,
): Value | undefined {
  if (of !== module) return undefined;
  const [first] = path;
  if (first === undefined)
    return name === 'env'
      ? { kind: 'external', module, path: [name], origin }
      : unknown('where the file lies is not known', origin);
  return builtIn.has(name)
    ? unknown('how the program is built is not known', origin)
    : { kind: 'environment', name, origin };
}

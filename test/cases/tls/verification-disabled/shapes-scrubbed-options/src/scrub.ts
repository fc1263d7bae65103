const forbidden = ['rejectUnauthorized', 'checkServerIdentity'];

export function scrub<T extends object>(options: T): T {
  for (const name of Object.keys(options)) {
    if (forbidden.includes(name)) delete options[name as keyof T];
  }
  return options;
}

export const without = <T extends object>(options: T, name: string): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([key]) => key !== name)) as Partial<T>;

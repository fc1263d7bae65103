// case: no-types
export const commands: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  list: () => import('./list'),
  archive: () => import('./archive'),
};

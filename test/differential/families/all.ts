import type { Family } from '../family.ts';
import { callbacks } from './callbacks.ts';
import { classes, inheritance } from './classes.ts';
import { closures } from './closures.ts';
import { collections } from './collections.ts';
import { environment } from './environment.ts';
import { expressions } from './expressions.ts';
import { flow } from './flow.ts';
import { functions } from './functions.ts';
import { helpers } from './helpers.ts';
import { lists } from './lists.ts';
import { loops } from './loops.ts';
import { modules } from './modules.ts';
import { objects } from './objects.ts';
import { scripts, typescript } from './scripts.ts';
import { sdk } from './sdk.ts';
import { strings } from './strings.ts';
import { urls } from './urls.ts';
import { writes } from './writes.ts';

/** Every family of constructs; a seed belongs to one of them. */
export const families: readonly Family[] = [
  expressions,
  strings,
  lists,
  objects,
  collections,
  urls,
  flow,
  loops,
  functions,
  callbacks,
  closures,
  classes,
  inheritance,
  modules,
  writes,
  environment,
  helpers,
  sdk,
  scripts,
  typescript,
];

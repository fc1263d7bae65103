import { circular, odd } from './adversarial-cycles.ts';
import { winding } from './adversarial-flow.ts';
import { doubled, growing, nested } from './adversarial-growth.ts';
import type { AdversarialProgram } from './adversarial-program.ts';
import { large } from './adversarial-size.ts';

/** Programs of all kinds. */
export const adversarialPrograms: readonly AdversarialProgram[] = [
  ...nested(400),
  ...growing,
  ...doubled,
  ...circular,
  ...large,
  ...winding,
  ...odd,
];

/** Programs nested deeper than the parser's stack; the file that holds one may be left out, and nothing else. */
export const tooDeepPrograms: readonly AdversarialProgram[] = [2_000, 5_000, 20_000].flatMap((deep) =>
  nested(deep).map(({ name, files }) => ({ name: `${deep} × ${name}`, files })),
);

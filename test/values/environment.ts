import { construct } from './construct.ts';

export default construct({
  title: 'Environment variables',
  known:
    'A variable is known by its name, whether it is read with a dot, in brackets or by a pattern. A fallback stands beside it as an alternative.',
  unknown: 'Its content, and so every comparison with it: another machine has another environment.',
  cases: [
    ['an environment variable is itself', '⟦process.env.AWS_REGION⟧', 'env AWS_REGION'],
    ['an environment variable may be read by its name', "⟦process.env['AWS_REGION']⟧", 'env AWS_REGION'],
    ['an environment variable may be destructured', 'const { X } = process.env; ⟦X⟧', 'env X'],
    [
      'a default of an environment variable is an alternative',
      "const { X = 'a' } = process.env; ⟦X⟧",
      'one of: env X | "a" when it is not given',
    ],
    [
      'String of an environment variable is not known to be a text of ours',
      '⟦String(process.env.X)⟧',
      '`$' + '{env X}`',
    ],
    ['the environment may have a name of its own', 'const env = process.env; ⟦env.X⟧', 'env X'],
    ['the environment may be taken out of process', 'const { env } = process; ⟦env.X⟧', 'env X'],
    ['the environment may be taken out of process at once', 'const { env: { X } } = process; ⟦X⟧', 'env X'],
    ['the environment may be imported', "import { env } from 'node:process'; ⟦env.X⟧", 'env X'],
    ['process may be imported', "import process from 'node:process'; ⟦process.env.X⟧", 'env X'],
    ['globalThis leads to the environment', '⟦globalThis.process.env.X⟧', 'env X'],
    ['a variable may be read by a constant', "const key = 'X'; ⟦process.env[key]⟧", 'env X'],
    ['a name that is not known may be any variable', '⟦process.env[key]⟧', 'unknown: the key is not known'],
    [
      'the rest of the environment is not known',
      'const { X, ...others } = process.env; ⟦[others.X, others.Y]⟧',
      '[undefined, unknown: the rest of a value that is not known]',
    ],
    ['a variable of Vite is one too', '⟦import.meta.env.VITE_REGION⟧', 'env VITE_REGION'],
    [
      'what Vite sets itself is not known',
      '⟦import.meta.env.PROD⟧',
      'unknown: how the program is built is not known',
    ],
    ['an assertion changes nothing of a variable', '⟦process.env.X!⟧', 'env X'],
    [
      'a boolean that a variable decides is unknown',
      "⟦process.env.INSECURE === 'true'⟧",
      'unknown: its operands are not known',
    ],
    {
      title: 'what a file of the environment makes of a comparison stands beside what is not known',
      code: "⟦process.env.TLS_VERIFY !== 'false'⟧",
      files: { '/.env.production': 'TLS_VERIFY=false' },
      is: 'unknown: its operands are not known, or false when `.env.production` sets `TLS_VERIFY` to `false`',
    },
    {
      title: 'each file of the environment has its own say',
      code: '⟦!process.env.X⟧',
      files: { '/.env': 'X=', '/.env.local': 'export X="1" # on' },
      is: 'unknown: its operand is not known, or true when `.env` sets `X` to an empty text, or false when `.env.local` sets `X` to `1`',
    },
    {
      title: 'what a file of the environment sets goes through names and functions',
      code: "const { X = 'true' } = process.env; const is = (v) => v.toLowerCase() === 'true'; const off = !is(X); ⟦off⟧",
      files: { '/.env': 'X=FALSE' },
      is: 'one of: unknown: its operand is not known, or true when `.env` sets `X` to `FALSE` | false when it is not given',
    },
    {
      title: 'a list may be asked for what a file of the environment sets',
      code: "⟦['1', 'true'].includes(process.env.X)⟧",
      files: { '/.env': 'X=1' },
      is: 'unknown: the environment variable X decides, or true when `.env` sets `X` to `1`',
    },
    {
      title: 'a text that is built from a variable is one that a file of the environment sets',
      code: "⟦'eu-' + process.env.STAGE === 'eu-dev'⟧",
      files: { '/.env': 'STAGE=dev' },
      is: 'unknown: its operands are not known, or true when `.env` sets `STAGE` to `dev`',
    },
    {
      title: 'a file of the environment decides no branch',
      code: "let v = 1; if (process.env.X === '1') v = 2; ⟦v⟧",
      files: { '/.env': 'X=1' },
      is: "one of: 1 | 2 when `process.env.X === '1'` holds",
    },
    {
      title: 'a variable that a file of the environment sets is still not known',
      code: '⟦process.env.X⟧',
      files: { '/.env': 'X=1' },
      is: 'env X, or "1" when `.env` sets `X` to `1`',
    },
    ['a negated variable is unknown', '⟦!process.env.X⟧', 'unknown: its operand is not known'],
  ],
});

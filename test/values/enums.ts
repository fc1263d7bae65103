import { construct } from './construct.ts';

export default construct({
  title: 'Enums',
  known:
    'The members of an enum, counted on, and back from numbers to names; several declarations of one enum are one.',
  unknown: 'A member that is computed by a call.',
  cases: [
    [
      'an enum is its members, numbers going on',
      "enum E { A, B = 5, C, D = 'x' } ⟦[E.A, E.C, E.D]⟧",
      '[0, 6, "x"]',
    ],
    ['an enum leads back from numbers to names', 'enum E { A } ⟦E[0]⟧', '"A"'],
    [
      'declarations of one enum are one enum',
      "enum E { A = 1 } enum E { B = 'x' } ⟦[E.A, E.B, E[1]]⟧",
      '[1, "x", "A"]',
    ],
    [
      'members are computed of each other by their bare names',
      'const A = 9; enum E { A = 1, B, C = A | B, D } ⟦[E.C, E.D]⟧',
      '[3, 4]',
    ],
    [
      'a member that is not known leads back from any number',
      'enum E { A, B = k.length } ⟦[E.A, E[0], E[5], E.B]⟧',
      '[0, ("A" when `B = k.length` does not replace it | unknown: a member of the enum is not known), unknown: a member of the enum is not known, global#k.length]',
    ],
    ['a member behind one that is not known', 'enum E { A = k.length, B = A } ⟦E.B⟧', 'global#k.length'],
    [
      'a namespace of its name adds to an enum',
      'enum E { A } namespace E { export const b = 1 } ⟦[E.A, E.b]⟧',
      '[0, 1]',
    ],
    ['an enum that is declared only', 'declare enum E { A } ⟦E.B⟧', 'unknown: it is declared elsewhere'],
  ],
});

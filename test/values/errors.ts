import { construct } from './construct.ts';

export default construct({
  title: '`try`, `catch` and `throw`',
  known:
    'An assignment in `try` is sure where nothing may throw before it or `catch` leaves; elsewhere it is an alternative, as is one in `catch`.',
  unknown: 'Whether an error comes: that is said as a condition.',
  cases: [
    [
      'a branch that throws is seen where the error is caught',
      'let a = 1; try { if (c) { a = 2; throw e } } catch {} ⟦a⟧',
      'one of: 1 | 2 when no error comes before it and `c` holds',
    ],
    [
      'an assignment in try is not sure when a call may throw before it',
      'let a = 1; try { f(); a = 2 } catch {} ⟦a⟧',
      'one of: 1 | 2 when no error comes before it',
    ],
    [
      'an assignment in try is sure when nothing may throw',
      'let a = 1; try { a = 2; f() } catch {} ⟦a⟧',
      '2',
    ],
    [
      'an assignment in try is sure when the catch leaves',
      'function g() { let a = 1; try { f(); a = 2 } catch { return } return ⟦a⟧ }',
      '2',
    ],
    [
      'an assignment in try may be missing in its catch',
      'let a = 1; try { a = 2 } catch { ⟦a⟧ }',
      'one of: 1 | 2 when no error comes before it',
    ],
    [
      'an assignment in catch is an alternative',
      'let a = 1; try { f() } catch { a = 2 } ⟦a⟧',
      'one of: 1 | 2 when an error is caught',
    ],
    ['what finally assigns is sure', 'let a = 1; try { f() } finally { a = 2 } ⟦a⟧', '2'],
    [
      'a parse that may fail has its fallback beside it',
      'let a = 1; try { a = JSON.parse(t) } catch { a = 2 } ⟦a⟧',
      'one of: 1 | unknown: `global.t` is outside of the workspace when no error comes before it | 2 when an error is caught',
    ],
    ['what is caught is not followed', 'try { throw 1 } catch (e) { ⟦e⟧ }', 'unknown: `e` is not followed'],
    [
      'a function that throws in any case gives nothing',
      'const f = (o) => { if (o.a === 1) { throw e } return o }; ⟦f({ a: 1 })⟧',
      'unknown: the function throws, so that there is no value',
    ],
    [
      'one that catches it goes on',
      'const f = (o) => { try { if (o.a === 1) throw e } catch {} return o.a }; ⟦f({ a: 1 })⟧',
      '1',
    ],
    [
      'one that may throw gives what it gives otherwise',
      'const f = (o) => { if (c) throw e; return o.a }; ⟦f({ a: 1 })⟧',
      '1',
    ],
  ],
});

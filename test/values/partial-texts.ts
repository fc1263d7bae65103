// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: 'Texts that are known in part',
  known:
    'What the known head, tail and pieces of a text decide: how it begins and ends, what it holds, what it is not.',
  unknown: 'What the unknown part may change.',
  cases: [
    [
      'a variable in a template stays one too',
      '⟦`https://${process.env.H}/x`.toUpperCase()⟧',
      '`HTTPS://${unknown: the environment variable H decides}/X`',
    ],
    [
      'the head decides startsWith',
      "⟦[`https://${h}`.startsWith('https:'), `https://${h}`.startsWith('http:')]⟧",
      '[true, false]',
    ],
    [
      'what goes beyond the head is not decided',
      "⟦`http${h}`.startsWith('https:')⟧",
      'unknown: the text is known only in part',
    ],
    ['the tail decides endsWith', "⟦`${h}.internal`.endsWith('.amazonaws.com')⟧", 'false'],
    ['what a piece has the whole includes', "⟦`${h}.vpce.${r}`.includes('.vpce.')⟧", 'true'],
    [
      'what no piece has may be in the rest',
      "⟦`${h}.com`.includes('amazonaws')⟧",
      'unknown: the text is known only in part',
    ],
    [
      'the first place in the head is replaced',
      "⟦`http://${h}/`.replace('http:', 'https:')⟧",
      '`https://${global#h}/`',
    ],
    [
      'a place behind the head is not known',
      "⟦`http://${h}/`.replace('/x', '')⟧",
      'unknown: the text is known only in part',
    ],
    [
      'a piece that is not of ASCII may change with its neighbours',
      '⟦`Σ${h}`.toLowerCase()⟧',
      'unknown: the text is known only in part',
    ],
    [
      'the length of a text that is known in part is not',
      '⟦`a${h}`.length⟧',
      'unknown: the text is known only in part',
    ],
    ['what is cut off a known head is known', '⟦`https://${h}`.slice(8)⟧', '`${global#h}`'],
    ['a cut beyond the head is not known', '⟦`a${h}`.slice(2)⟧', 'unknown: the text is known only in part'],
    [
      'a number of a text that is known in part is not',
      '⟦Number(`1${h}`)⟧',
      'unknown: the text is known only in part',
    ],
    [
      'a text that is known in part is not another one',
      "⟦[`https://${h}` === 'http://a', `a${h}` === 'abc']⟧",
      '[false, unknown: its operands are not known]',
    ],
  ],
});

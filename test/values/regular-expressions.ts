import { construct } from './construct.ts';

export default construct({
  title: 'Regular expressions',
  known: '`test`, `match`, `exec`, `replace`, `split` and `search` with a pattern that is sure to end soon.',
  unknown: 'A pattern that may take for ever, that looks around or back, or that goes on from where it was.',
  cases: [
    ['a regular expression with g replaces all', "⟦'a.b.c'.replace(/\\./g, '')⟧", '"abc"'],
    ['a regular expression without g replaces the first', "⟦'//a//'.replace(/\\/+$/, '')⟧", '"//a"'],
    ['groups of a match may be used', "⟦'us-east-1'.replace(/^(\\w+)-(\\w+)/, '$2-$1')⟧", '"east-us-1"'],
    [
      'groups of a match are handed on',
      "⟦'us-east-1'.replace(/(\\w)-(\\w)/g, (_, a, b) => a.toUpperCase() + b)⟧",
      '"uSeasT1"',
    ],
    ['a pattern may look at no case', "⟦'HTTP://a'.replace(/^http:/i, 'https:')⟧", '"https://a"'],
    [
      'a regular expression tests a text',
      "⟦[/^https?:/.test('http://a'), /^wss:/.test('http://a')]⟧",
      '[true, false]',
    ],
    ['a match is its parts', "⟦'k=v'.match(/^(\\w+)=(\\w+)$/)[2]⟧", '"v"'],
    ['a part that is not there is undefined', "⟦'k'.match(/^(\\w+)(=\\w+)?$/)[2]⟧", 'undefined'],
    ['no match is null', "⟦'k'.match(/=/)⟧", 'null'],
    ['all matches are a list', "⟦'a1b22'.match(/\\d+/g)⟧", '["1", "22"]'],
    [
      'what a match has besides is not said',
      "⟦'k=v'.match(/=/).index⟧",
      'unknown: what a match has besides its parts is not followed',
    ],
    ['exec is a match as well', "⟦/(\\d+)$/.exec('port 80')[1]⟧", '"80"'],
    ['search is a place', "⟦'a:b'.search(/:/)⟧", '1'],
    ['split by a pattern', "⟦'a, b;c'.split(/[,;]\\s*/)⟧", '["a", "b", "c"]'],
    [
      'a pattern that may take for ever is not tried',
      "⟦/(a+)+$/.test('aaaa')⟧",
      'unknown: a regular expression of this kind is not followed',
    ],
    [
      'a pattern that looks around is not tried',
      "⟦'ab'.replace(/a(?=b)/, 'x')⟧",
      'unknown: a regular expression of this kind is not followed',
    ],
    [
      'a pattern that looks back is not tried',
      "⟦/(a)\\1/.test('aa')⟧",
      'unknown: a regular expression of this kind is not followed',
    ],
    [
      'a pattern with g goes on from where it was',
      "const r = /a/g; ⟦r.test('a')⟧",
      'unknown: a regular expression of this kind is not followed',
    ],
    [
      'a pattern that is made of a text is one as well',
      "⟦'a.b'.replace(new RegExp('\\\\.', 'g'), '-')⟧",
      '"a-b"',
    ],
    [
      'a pattern of an unknown text is not tried',
      "⟦'a.b'.replace(new RegExp(x), '-')⟧",
      'unknown: a regular expression of this kind is not followed',
    ],
  ],
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: 'Template strings',
  known:
    'A template of known parts is a string. One with an unknown part keeps what stands around that part, so that the host in it may still be read; one with alternatives is one of several strings. A tag is a call.',
  unknown: 'What a tag of a package makes of its template.',
  cases: [
    ['a template of literals is a string', "const a = 'x'; ⟦`${a}-${1}`⟧", '"x-1"'],
    ['a template keeps what is known of it', '⟦`https://${host()}/`⟧', '`https://${global#host()}/`'],
    [
      'a template of alternatives is one of several strings',
      "⟦`${c ? 'a' : 'b'}.x`⟧",
      'one of: "a.x" when `c` holds | "b.x" when `c` does not hold',
    ],
    [
      'a tag that is not known may make anything',
      '⟦tag`a`⟧',
      'unknown: the tag of the template is not followed',
    ],
    [
      'a template keeps an environment variable',
      '⟦`https://s3.${process.env.AWS_REGION}.amazonaws.com`⟧',
      '`https://s3.${env AWS_REGION}.amazonaws.com`',
    ],
    [
      'a template in a template is joined to it',
      "const host = `${'s3'}.example`; ⟦`https://${host}/`⟧",
      '"https://s3.example/"',
    ],
    ['a template writes null and booleans out', '⟦`${null} ${true} ${undefined}`⟧', '"null true undefined"'],
    [
      'a function of the workspace may be the tag',
      'const tag = (parts, x) => [parts[0], x]; ⟦tag`a${1}b`⟧',
      '["a", 1]',
    ],
    ['a list in a template is its elements', "⟦`${['a', null, 'b']}`⟧", '"a,,b"'],
    [
      'a tag of the workspace is called',
      'const tag = (texts, ...parts) => texts[0] + parts.join() + texts[1]; ⟦tag`a${1}b`⟧',
      '"a1b"',
    ],
    [
      'a tag from outside is not followed',
      '⟦sql`a${1}`⟧',
      'unknown: the tag of the template is not followed',
    ],
    ['String.raw leaves escapes alone', '⟦String.raw`a\\n${1}b`⟧', '"a\\\\n1b"'],
  ],
});

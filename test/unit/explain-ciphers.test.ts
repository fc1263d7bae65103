import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { cipherPage } from '../../server/src/cli/cipher-page.ts';
import { type CipherExplanation, explainCiphers } from '../../server/src/tls/explain-ciphers.ts';
import { defaultCiphers } from '../../server/src/tls/node-versions.ts';

function explained(list: string, node = 20): CipherExplanation {
  const explanation = explainCiphers(list, node);
  assert.ok(explanation);
  return explanation;
}

/** What the tokens of a list do, a line each. */
const said = (list: string, node?: number) =>
  explained(list, node).tokens.map(({ text, says }) => `${text}: ${says}`);

const names = (list: string, node?: number) => explained(list, node).offered.map(({ suite }) => suite.name);

const summary = (list: string, node?: number) => explained(list, node).summary;

const modern = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'];

describe('an explanation of a cipher list', () => {
  it('says what each token did', () => {
    assert.deepEqual(
      said('RSA+AESGCM:AES128-SHA:AES128-SHA:-AES256:+AESGCM:!SHA1:!NULL:@STRENGTH:@SECLEVEL=2'),
      [
        'RSA+AESGCM: adds 2 suites',
        'AES128-SHA: adds it',
        'AES128-SHA: adds nothing: all that it selects is there already, or banned',
        '-AES256: removes 1 suite',
        '+AESGCM: moves 1 suite to the end',
        '!SHA1: bans 1 suite',
        '!NULL: bans 18 suites, before any is there',
        '@STRENGTH: sorts by strength',
        '@SECLEVEL=2: sets security level 2: 112 bits or more',
      ],
    );
    assert.deepEqual(said('3DES:!3DES:-RSA:+3DES:@SECLEVEL=1:@SECLEVEL=0:HIGH'), [
      '3DES: adds nothing: OpenSSL 3.0 has no such suite',
      '!3DES: bans nothing: OpenSSL 3.0 has no such suite',
      '-RSA: removes nothing: nothing that it selects is there',
      '+3DES: moves nothing: OpenSSL 3.0 has no such suite',
      '@SECLEVEL=1: sets security level 1: 80 bits or more, until a later token',
      '@SECLEVEL=0: sets security level 0: nothing is too weak',
      'HIGH: adds 137 suites',
    ]);
  });

  it('says why a word is skipped, and which one may be meant', () => {
    const skipped = (list: string, node?: number) =>
      said(`${list}:AES128-SHA`, node)[0]?.replace(/^.*?: skipped: /, '');
    const does = 'OpenSSL 3.0 does not know';
    assert.equal(skipped('BOGUS'), `${does} it`);
    assert.equal(skipped('ecdhe-rsa-aes128-sha'), `${does} it; did you mean \`ECDHE-RSA-AES128-SHA\`?`);
    assert.match(skipped('ECDHE_RSA_AES128_SHA', 22) ?? '', /it; did you mean `ECDHE-RSA-AES128-SHA`\?$/);
    assert.deepEqual(said('AES128-SHA:kRSA_AES', 20).slice(1), [
      'kRSA: adds 18 suites',
      '_AES: OpenSSL refuses the list: `_` is no part of its language',
    ]);
    assert.equal(skipped('!aNUL'), `${does} \`aNUL\`; did you mean \`aNULL\`?`);
    assert.equal(skipped('ECDHE+AESGCN'), `${does} \`AESGCN\`; did you mean \`AESGCM\`?`);
    assert.equal(skipped('STRENGTH'), `${does} it; did you mean \`@STRENGTH\`?`);
    assert.equal(skipped('RSA+ECDHE'), 'no suite is all of this');
    assert.equal(skipped(',DEFAULT'), 'DEFAULT counts only at the start of a list');
    assert.equal(skipped('TLSv1.3'), 'suites of TLS 1.3 are chosen by their names, TLS_…');
    assert.equal(
      skipped('-TLS_AES_128_GCM_SHA256', 22),
      'a name of TLS 1.3 stands between colons and without an operator',
    );
    assert.equal(skipped('!RC4'), 'OpenSSL 3.0 no longer has `RC4`');
    assert.equal(skipped('!DES-CBC3-SHA', 24), 'OpenSSL 3.5 no longer has `DES-CBC3-SHA`');
  });

  it('suggests no other key exchange, no other protocol version and nothing unsafe', () => {
    const says = (word: string) => said(`${word}:AES128-SHA`)[0];
    assert.match(says('ECDHE-RSA-AES256-SHA256') ?? '', /did you mean `ECDHE-RSA-AES256-SHA384`\?/);
    assert.match(says('DHE-RSA-AES256-SHA384') ?? '', /did you mean `DHE-RSA-AES256-SHA256`\?/);
    assert.doesNotMatch(says('TLSv1.1') ?? '', /did you mean/);
    assert.match(says('tlsv1.2') ?? '', /did you mean `TLSv1.2`\?/);
    assert.doesNotMatch(says('NULL-SHA257') ?? '', /did you mean `NULL-SHA/);
    assert.doesNotMatch(says('x'.repeat(5000)) ?? '', /did you mean/);
  });

  it('tells a mistake from a ban of what OpenSSL no longer has', () => {
    const mistakes = (list: string) =>
      explained(list).tokens.flatMap(({ text, isMistake }) => (isMistake ? [text] : []));
    assert.deepEqual(mistakes('HIGH:!EXPORT:!DES:!RC4:!MD5:!aNULL:@STRENGTH'), []);
    assert.deepEqual(mistakes('HIGH:!BOGUS:RSA+ECDHE:!TLS_AES_128_GCM_SHA256:*'), [
      '!BOGUS',
      'RSA+ECDHE',
      '!TLS_AES_128_GCM_SHA256',
      '*',
    ]);
  });

  it('knows names of TLS 1.3, which Node.js takes out of the list', () => {
    assert.deepEqual(said('AES128-SHA:TLS_AES_128_GCM_SHA256'), [
      'AES128-SHA: adds it',
      'TLS_AES_128_GCM_SHA256: names a suite of TLS 1.3',
    ]);
    assert.deepEqual(names('AES128-SHA:TLS_AES_128_GCM_SHA256'), ['TLS_AES_128_GCM_SHA256', 'AES128-SHA']);
    assert.deepEqual(said('TLS_AES_128_GCM_SHA265:TLS_AES_256_GCM_SHA384'), [
      'TLS_AES_128_GCM_SHA265: skipped: it is no name of TLS 1.3; did you mean `TLS_AES_128_GCM_SHA256`?',
      'TLS_AES_256_GCM_SHA384: names a suite of TLS 1.3',
    ]);
    assert.deepEqual(said('TLS_RSA_WITH_AES_128_GCM_SHA256'), [
      'TLS_RSA_WITH_AES_128_GCM_SHA256: is taken for a name of TLS 1.3 and is not; ' +
        'did you mean `AES128-GCM-SHA256`, as OpenSSL calls it?',
    ]);
    assert.equal(
      said('!TLS_AES_128_GCM_SHA256:AES128-SHA')[0],
      '!TLS_AES_128_GCM_SHA256: Node.js refuses the list: it is taken for a name of TLS 1.3 and bans nothing',
    );
    // Before Node.js 20 OpenSSL got to see it.
    assert.match(
      said('!TLS_AES_128_GCM_SHA256:AES128-SHA', 18)[0] ?? '',
      /: skipped: a name of TLS 1\.3 stands between colons/,
    );
  });

  it('gives each token its place in the whole option', () => {
    const list = 'TLS_AES_128_GCM_SHA256::AES128-SHA+, HIGH:TLS_BOGUS:AES256-SHA@STRENGTH';
    for (const text of [list, `:${list}`, 'SUITEB128:TLS_AES_128_GCM_SHA256:HIGH:*'])
      for (const token of explained(text).tokens)
        assert.equal(text.slice(token.start, token.start + token.text.length), token.text);
  });

  it('says what Node.js makes of TLS 1.3 and TLS 1.2', () => {
    assert.deepEqual(names('AES128-SHA'), [...modern, 'AES128-SHA']);
    assert.deepEqual(explained('AES128-SHA').remarks, [
      'No suite of TLS 1.3 is named: Node.js offers its own.',
    ]);
    assert.deepEqual(names('AES128-SHA', 14), ['AES128-SHA']);
    assert.deepEqual(explained('AES128-SHA', 14).remarks, [
      'No suite of TLS 1.3 is named: Node.js 14 turns TLS 1.3 off.',
    ]);
    assert.deepEqual(explained('TLS_AES_128_GCM_SHA256').remarks, [
      'Only suites of TLS 1.3 are named: Node.js turns TLS 1.2 off.',
    ]);
    assert.deepEqual(explained('TLS_AES_128_GCM_SHA256:AES128-SHA').remarks, []);
  });

  it('takes an empty list for the default, as Node.js does', () => {
    for (const node of [12, 20, 26]) assert.deepEqual(names('', node), names(defaultCiphers, node));
    assert.match(explained('').remarks.join(), /the default of Node.js/);
  });

  it('says which suites are left out, and why', () => {
    const leftOut = (list: string, node?: number) =>
      explained(list, node).leftOut.map(({ suite, why }) => `${suite.name} ${why}`);
    assert.deepEqual(
      leftOut('AES128-SHA:PSK-AES128-GCM-SHA256:SRP-AES-128-CBC-SHA:ADH-AES128-SHA:NULL-MD5'),
      ['PSK-AES128-GCM-SHA256 psk', 'SRP-AES-128-CBC-SHA srp', 'ADH-AES128-SHA level', 'NULL-MD5 level'],
    );
    assert.deepEqual(leftOut('ADH-AES128-SHA:NULL-MD5:@SECLEVEL=0'), []);
    assert.deepEqual(leftOut('IDEA-CBC-SHA:AES128-SHA', 14), ['IDEA-CBC-SHA protocol']);
    // Node.js 24 and later begin at level 2, where a tag of 64 bits is too short.
    assert.deepEqual(leftOut('AES128-CCM8:AES128-SHA', 22), ['AES128-CCM8 level']);
    assert.deepEqual([explained('HIGH', 22).level, explained('HIGH', 24).level], [1, 2]);
  });

  it('knows forward secrecy, strength and what is gravely wrong', () => {
    const list =
      'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES256-SHA:DHE-RSA-AES128-SHA:AES128-SHA:ADH-AES128-SHA:NULL-SHA';
    assert.deepEqual(
      explained(`${list}:@SECLEVEL=0`).offered.map(({ protocol, bits, isForwardSecret, flaws }) => [
        protocol,
        bits,
        isForwardSecret,
        ...flaws,
      ]),
      [
        ['TLSv1.3', 128, true],
        ['TLSv1.2', 256, true],
        ['TLSv1.2', 128, true],
        ['TLSv1.2', 128, false],
        ['TLSv1.2', 128, true, 'anonymous (nobody is authenticated)'],
        ['TLSv1.2', 0, false, 'nothing is encrypted'],
      ],
    );
    const [, , , ccm8] = explained('AES128-CCM8:@SECLEVEL=0', 24).offered;
    assert.equal(ccm8?.bits, 64);
  });

  it('ends with a summary', () => {
    assert.equal(summary('ECDHE+CHACHA20'), '5 suites, all with forward secrecy');
    assert.equal(summary('TLS_AES_128_GCM_SHA256'), '1 suite, with forward secrecy');
    assert.equal(summary('RSA+AESGCM'), '5 suites: no suite of TLS 1.2 has forward secrecy');
    assert.equal(summary('AES128-SHA:ECDHE+CHACHA20'), '6 suites, 1 without forward secrecy');
    assert.equal(
      summary('ADH-AES128-SHA:NULL-SHA:@SECLEVEL=0'),
      '5 suites, 1 without forward secrecy, 1 anonymous, 1 without encryption',
    );
  });

  it('says with which code Node.js refuses a list, and why', () => {
    const refused = 'Node.js 20 refuses this list: ERR_';
    assert.equal(summary('BOGUS'), `${refused}SSL_NO_CIPHER_MATCH (it selects no suite)`);
    assert.equal(
      summary('TLS_BOGUS:HIGH'),
      `${refused}SSL_NO_CIPHER_MATCH (no name of TLS 1.3 in it is known)`,
    );
    assert.equal(summary('HIGH*'), `${refused}SSL_INVALID_COMMAND (it is no cipher list)`);
    assert.equal(
      summary('TLS_RSA_WITH_AES_128_GCM_SHA256'),
      `${refused}SSL_NO_CIPHERS_AVAILABLE (it leaves no suite to offer)`,
    );
    assert.equal(summary(':'), `${refused}INVALID_ARG_VALUE (there is nothing in it)`);
    assert.equal(
      summary('HIGH:@SECLEVEL=5', 24),
      'Node.js 24 refuses this list: ERR_SSL_NO_SUITABLE_KEY_SHARE (its security level allows no key exchange)',
    );
    assert.deepEqual(explained('BOGUS').offered, []);
  });

  it('says what is wrong with what OpenSSL refuses', () => {
    const fault = (token: string) =>
      said(`AES128-SHA:${token}`)[1]?.replace(/^.*: OpenSSL refuses the list: /s, '');
    assert.equal(fault('@SECLEVEL=6'), '@SECLEVEL= takes a number from 0 to 5');
    assert.equal(fault('@STRENGHT'), 'after @ it knows STRENGTH and SECLEVEL=n');
    assert.equal(fault('!'), 'a word is missing here');
    assert.equal(fault('AES+'), 'a word is missing here');
    assert.equal(fault('\nHIGH'), '`\n` is no part of its language');
  });

  it('is not given for a Node.js that is not known', () => {
    assert.deepEqual([explainCiphers('HIGH', 11), explainCiphers('HIGH', 27)], [undefined, undefined]);
  });
});

describe('the page of a cipher list', () => {
  const page = (list: string, { width = 80, node = 20 } = {}) =>
    cipherPage(explained(list, node), { width, colors: picocolors.createColors(false) });

  it('has tokens, suites, what is left out and a summary in columns', () => {
    assert.equal(
      page('ECDHE+CHACHA20:aes128-sha:PSK+CHACHA20:AES128-SHA:ADH-AES128-SHA'),
      [
        'Node.js 20, OpenSSL 3.0, security level 1',
        'No suite of TLS 1.3 is named: Node.js offers its own.',
        '',
        'What each token does',
        '  ECDHE+CHACHA20  adds 2 suites',
        '  aes128-sha      skipped: OpenSSL 3.0 does not know it; did you mean `AES128-SHA`?',
        '  PSK+CHACHA20    adds 4 suites',
        '  AES128-SHA      adds it',
        '  ADH-AES128-SHA  adds it',
        '',
        'Offered, the most wanted first      protocol  bits  forward secrecy',
        '  1  TLS_AES_256_GCM_SHA384         TLS 1.3    256  always',
        '  2  TLS_CHACHA20_POLY1305_SHA256   TLS 1.3    256  always',
        '  3  TLS_AES_128_GCM_SHA256         TLS 1.3    128  always',
        '  4  ECDHE-ECDSA-CHACHA20-POLY1305  TLS 1.2    256  yes',
        '  5  ECDHE-RSA-CHACHA20-POLY1305    TLS 1.2    256  yes',
        '  6  AES128-SHA                     TLS 1.2    128  no',
        '',
        'Left out',
        '  1 suite that security level 1 does not allow:',
        '    ADH-AES128-SHA',
        '  4 suites with pre-shared keys, which Node.js has from a `pskCallback` alone:',
        '    RSA-PSK-CHACHA20-POLY1305 DHE-PSK-CHACHA20-POLY1305',
        '    ECDHE-PSK-CHACHA20-POLY1305 and 1 more',
        '',
        '6 suites, 1 without forward secrecy',
        '',
      ].join('\n'),
    );
  });

  it('breaks lists of suites at the width of the terminal', () => {
    const lines = page('HIGH:@SECLEVEL=4', { width: 60 }).split('\n');
    assert.ok(lines.filter((line) => line.startsWith('    ')).every((line) => line.length <= 60));
  });

  it('names few of the suites that no Node.js has keys for', () => {
    assert.match(
      page('PSK'),
      /\n {2}60 suites with pre-shared keys, which .*:\n {4}RSA-PSK-\S+ DHE-PSK-\S+\n {4}\S+ and 57 more\n/,
    );
  });

  it('puts suites that follow each other by their names on one line', () => {
    assert.match(
      page('AES128-SHA:AES256-SHA:AES128-SHA256:AES256-SHA256:HIGH'),
      /\n {2}AES128-SHA … {2}to AES256-SHA256: each of these 4 adds one suite\n {2}HIGH {10}adds 133 suites\n/,
    );
    assert.doesNotMatch(page('AES128-SHA:AES256-SHA:AES128-SHA256'), /each of these/);
  });

  it('shows what a terminal would act on, and cuts what is long', () => {
    const text = page(`HIGH:\u001b[31mred:${'x'.repeat(500)}`);
    assert.ok(!text.includes('\u001b'));
    assert.match(text, /\n {2}␛\[31mred +OpenSSL refuses the list: `␛` is no part of its language\n/);
    assert.match(text, /\n {2}x{40}… {2}skipped: OpenSSL 3.0 does not know it\n/);
  });
});

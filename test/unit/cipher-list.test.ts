import assert from 'node:assert/strict';
import type { OpenSsl } from '../../server/src/tls/cipher-aliases.ts';
import { readCipherList } from '../../server/src/tls/cipher-list.ts';

/** A list, what it selects in its order (`refused` for its form), and what its tokens do where that is to be seen. */
type Row = readonly [list: string, selects: string, effects?: string];

/**
 * What each construct of OpenSSL's language does, after openssl-ciphers(1). test/handshake compares many more lists
 * with `openssl ciphers`; this is the part for people to read.
 */
const table: Readonly<Record<string, readonly Row[]>> = {
  'a suite is added by its name': [
    ['AES128-SHA', 'AES128-SHA', 'add'],
    ['AES256-SHA:AES128-SHA', 'AES256-SHA AES128-SHA'],
    ['AES128-SHA:AES256-SHA:AES128-SHA', 'AES128-SHA AES256-SHA', 'add add add'],
  ],
  'an alias adds what is not there yet, at the end and in the order of OpenSSL': [
    ['RSA+AESGCM', 'AES256-GCM-SHA384 AES128-GCM-SHA256', 'add'],
    ['AES128-GCM-SHA256:RSA+AESGCM', 'AES128-GCM-SHA256 AES256-GCM-SHA384'],
    ['NULL-SHA:kRSA+NULL', 'NULL-SHA NULL-SHA256 NULL-MD5'],
    ['MD5', 'NULL-MD5'],
  ],
  'ECDHE and DHE leave out anonymous suites; kECDHE, ECDH, kDHE and DH do not': [
    ['ECDHE+NULL', 'ECDHE-ECDSA-NULL-SHA ECDHE-RSA-NULL-SHA'],
    ['EECDH+NULL', 'ECDHE-ECDSA-NULL-SHA ECDHE-RSA-NULL-SHA'],
    ['kECDHE+NULL', 'ECDHE-ECDSA-NULL-SHA ECDHE-RSA-NULL-SHA AECDH-NULL-SHA'],
    ['ECDH+NULL', 'ECDHE-ECDSA-NULL-SHA ECDHE-RSA-NULL-SHA AECDH-NULL-SHA'],
    ['DHE+AES256+SHA1', 'DHE-RSA-AES256-SHA DHE-DSS-AES256-SHA'],
    ['DH+AES256+SHA1:!PSK', 'DHE-RSA-AES256-SHA DHE-DSS-AES256-SHA ADH-AES256-SHA'],
    ['AECDH', 'AECDH-AES256-SHA AECDH-AES128-SHA AECDH-NULL-SHA'],
  ],
  'ALL leaves out what does not encrypt; COMPLEMENTOFALL is that': [
    ['ALL+NULL', '', 'unknown'],
    ['COMPLEMENTOFALL+ECDHE', 'ECDHE-ECDSA-NULL-SHA ECDHE-RSA-NULL-SHA'],
    ['eNULL+ADH', '', 'add'],
  ],
  '- takes out, and what was taken out may come back': [
    ['RSA+AESGCM:-AES256', 'AES128-GCM-SHA256', 'add remove'],
    ['RSA+AESGCM:-AES256:RSA+AESGCM', 'AES128-GCM-SHA256 AES256-GCM-SHA384', 'add remove add'],
    ['-AES256-SHA:AES128-SHA', 'AES128-SHA', 'remove add'],
  ],
  '! takes out for good, whether it stands before or after': [
    ['RSA+AESGCM:!AES256:RSA+AESGCM', 'AES128-GCM-SHA256', 'add ban add'],
    ['!AES256:RSA+AESGCM:AES256-SHA', 'AES128-GCM-SHA256', 'ban add add'],
  ],
  '+ in front moves what is there to the end and adds nothing': [
    ['AES256-SHA:AES128-SHA:+AES256', 'AES128-SHA AES256-SHA', 'add add move'],
    ['AES128-SHA:+AES256', 'AES128-SHA', 'add move'],
  ],
  'A+B is what both select': [
    ['ECDHE+CHACHA20', 'ECDHE-ECDSA-CHACHA20-POLY1305 ECDHE-RSA-CHACHA20-POLY1305', 'add'],
    ['ECDHE+CHACHA20+aRSA', 'ECDHE-RSA-CHACHA20-POLY1305'],
    ['RSA+ECDHE:AES128-SHA', 'AES128-SHA', 'unknown add'],
    ['AES128-SHA:AES256-SHA:!AES256+RSA', 'AES128-SHA', 'add add ban'],
  ],
  'a colon, a comma, a semicolon and a blank separate, and so do many of them': [
    ['AES128-SHA,AES256-SHA', 'AES128-SHA AES256-SHA'],
    ['AES128-SHA AES256-SHA', 'AES128-SHA AES256-SHA'],
    ['AES128-SHA;AES256-SHA', 'AES128-SHA AES256-SHA'],
    ['::AES128-SHA, ;AES256-SHA:', 'AES128-SHA AES256-SHA', 'add add'],
  ],
  '@STRENGTH sorts what is there by the length of keys, and keeps the order of equals': [
    ['AES128-SHA:AES256-SHA:@STRENGTH', 'AES256-SHA AES128-SHA', 'add add sort'],
    ['AES128-SHA:@STRENGTH:AES256-SHA', 'AES128-SHA AES256-SHA', 'add sort add'],
    ['AES128-SHA:AES128-GCM-SHA256@STRENGTH', 'AES128-SHA AES128-GCM-SHA256', 'add add sort'],
  ],
  '@SECLEVEL selects nothing': [
    ['@SECLEVEL=0', '', 'level'],
    ['AES128-SHA@SECLEVEL=0', 'AES128-SHA', 'add level'],
    ['AES128-SHA:@SECLEVEL=2:@SECLEVEL=0', 'AES128-SHA', 'add level level'],
  ],
  'DEFAULT counts only at the start, where it needs no separator': [
    ['DEFAULT:!ALL:AES128-SHA', '', 'add ban add'],
    ['DEFAULT:-ALL:AES128-SHA', 'AES128-SHA', 'add remove add'],
    ['DEFAULT-ALL:AES128-SHA', 'AES128-SHA', 'add remove add'],
    ['AES128-SHA:DEFAULT', 'AES128-SHA', 'add unknown'],
    [':DEFAULT:AES128-SHA', 'AES128-SHA', 'unknown add'],
  ],
  'a mode of Suite B stands for the whole list': [
    ['SUITEB128', 'ECDHE-ECDSA-AES128-GCM-SHA256 ECDHE-ECDSA-AES256-GCM-SHA384', 'add'],
    ['SUITEB128ONLY', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    ['SUITEB192:AES128-SHA', 'ECDHE-ECDSA-AES256-GCM-SHA384', 'add'],
    ['AES128-SHA:SUITEB192', 'AES128-SHA', 'add unknown'],
  ],
  'a word that is not known is passed over, in the wrong case too': [
    ['BOGUS', '', 'unknown'],
    ['BOGUS:AES128-SHA', 'AES128-SHA', 'unknown add'],
    ['aes128-sha:AES256-SHA', 'AES256-SHA', 'unknown add'],
    ['BOGUS+AES128:AES256-SHA', 'AES256-SHA', 'unknown add'],
    ['!BOGUS:AES128-SHA', 'AES128-SHA', 'unknown add'],
    ['BOGUS*/?:AES128-SHA', 'AES128-SHA', 'unknown add'],
  ],
  'what is no token makes the list invalid': [
    ['*', 'refused', 'invalid'],
    ['AES128-SHA*', 'refused', 'add invalid'],
    ['AES128-SHA:\nAES256-SHA', 'refused', 'add invalid'],
    ['AES128-SHA:!', 'refused', 'add invalid'],
    ['AES128-SHA+', 'refused', 'invalid'],
    ['AES128-SHA:@', 'refused', 'add invalid'],
    ['AES128-SHA:@STRONG', 'refused', 'add invalid'],
    ['AES128-SHA:@SECLEVEL=6', 'refused', 'add invalid'],
    ['AES128-SHA:@SECLEVEL=10', 'refused', 'add invalid'],
  ],
};

function selected(list: string, openSsl: OpenSsl): string {
  const { suites, isInvalid } = readCipherList(list, openSsl);
  return isInvalid ? 'refused' : suites.map(({ name }) => name).join(' ');
}

describe('a cipher list', () => {
  for (const [title, rows] of Object.entries(table)) {
    it(title, () => {
      for (const [list, selects, effects] of rows) {
        assert.equal(selected(list, '3.0'), selects, list);
        if (effects === undefined) continue;
        const { tokens } = readCipherList(list, '3.0');
        assert.equal(tokens.map(({ effect }) => effect).join(' '), effects, list);
      }
    });
  }

  it('says where each token stands', () => {
    const { tokens } = readCipherList(':AES128-SHA@STRENGTH, !RC4*:+RSA', '3.0');
    assert.deepEqual(
      tokens.map(({ text, start }) => [text, start]),
      [
        ['AES128-SHA', 1],
        ['@STRENGTH', 11],
        ['!RC4*', 22],
        ['+RSA', 28],
      ],
    );
  });

  it('has the level of its last @SECLEVEL', () => {
    const level = (list: string) => readCipherList(list, '3.0').level;
    assert.deepEqual(
      [level('HIGH'), level('HIGH@SECLEVEL=0'), level('@SECLEVEL=3:HIGH:@SECLEVEL=1')],
      [undefined, 0, 1],
    );
  });

  it('names the first word that is not known, and none where no suite meets all', () => {
    const strangers = (list: string) => readCipherList(list, '3.0').tokens.map(({ stranger }) => stranger);
    assert.deepEqual(strangers('AES+BOGUS+WORSE:RSA+ECDHE:AES'), ['BOGUS', undefined, undefined]);
  });

  it('means what its version of OpenSSL knows', () => {
    const inAll = (list: string) =>
      (['1.1.1', '3.0', '3.5'] as const).map((version) => selected(list, version));
    assert.deepEqual(inAll('SEED+kRSA'), ['SEED-SHA', '', '']);
    assert.deepEqual(inAll('IDEA-CBC-SHA'), ['IDEA-CBC-SHA', '', '']);
    assert.deepEqual(inAll('RSA+CBC+SHA256+AES'), ['', ...Array(2).fill('AES256-SHA256 AES128-SHA256')]);
    assert.deepEqual(inAll('-TLS_RSA_WITH_AES_128_CBC_SHA AES128-SHA'), Array(3).fill('AES128-SHA'));
    assert.deepEqual(inAll(' TLS_RSA_WITH_AES_128_CBC_SHA'), ['', '', 'AES128-SHA']);
    // A tag of 64 bits counts as 64 bits from 3.2 on.
    assert.deepEqual(inAll('AES128-CCM8:NULL-SHA:AES128-CCM:@STRENGTH'), [
      'AES128-CCM8 AES128-CCM NULL-SHA',
      'AES128-CCM8 AES128-CCM NULL-SHA',
      'AES128-CCM AES128-CCM8 NULL-SHA',
    ]);
  });
});

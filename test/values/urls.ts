// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is code to evaluate
import { construct } from './construct.ts';

export default construct({
  title: 'URLs',
  known:
    '`new URL` of a known text and its parts, with one part written afterwards; the protocol of a text whose head is known.',
  unknown: 'The search parameters, two writes or more, and `url.parse`.',
  cases: [
    [
      'the parts of a URL',
      "const u = new URL('https://u:p@Example.com:8443/a/b?x=1#h'); ⟦[u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash]⟧",
      '["https://u:p@example.com:8443/a/b?x=1#h", "https://example.com:8443", "https:", "u", "p", "example.com:8443", "example.com", "8443", "/a/b", "?x=1", "#h"]',
    ],
    ['the port that goes with the protocol is left out', "⟦new URL('https://a:443/').port⟧", '""'],
    ['a URL with a base', "⟦new URL('../x', 'http://a/b/c/d').href⟧", '"http://a/b/x"'],
    ["a URL of Node's module", "import { URL } from 'node:url'; ⟦new URL('http://a').hostname⟧", '"a"'],
    [
      'a URL as a text',
      "const u = new URL('http://a'); ⟦[String(u), u.toString(), `${u}`, u + 'b', u.toJSON()]⟧",
      '["http://a/", "http://a/", "http://a/", "http://a/b", "http://a/"]',
    ],
    ['no URL throws', "⟦new URL('a').href⟧", 'unknown: the text is not a URL'],
    [
      'canParse',
      "⟦[URL.canParse('http://a'), URL.canParse('a'), URL.canParse('a', 'http://b')]⟧",
      '[true, false, true]',
    ],
    [
      'a URL of something unknown',
      '⟦new URL(process.env.X).host⟧',
      'unknown: the environment variable X decides',
    ],
    ['the head decides the protocol', '⟦new URL(`HTTP://${h}/x`).protocol⟧', '"http:"'],
    [
      'the rest of a text that is known in part is not known',
      '⟦new URL(`http://${h}/x`).host⟧',
      'unknown: the text is known only in part',
    ],
    [
      'a head without its slashes decides nothing',
      '⟦new URL(`http${h}`).protocol⟧',
      'unknown: the text is known only in part',
    ],
    [
      'a URL that is one of two',
      "⟦new URL(c ? 'http://a' : 'https://b').protocol⟧",
      'one of: "http:" when `c` holds | "https:" when `c` does not hold',
    ],
    [
      'a base that is one of two',
      "⟦new URL('/p', c ? 'http://a' : 'https://b').origin⟧",
      'one of: "http://a" when `c` holds | "https://b" when `c` does not hold',
    ],
    [
      'a part that is written counts',
      "const u = new URL('https://a/b'); u.protocol = 'http:'; ⟦[u.href, u.protocol]⟧",
      '["http://a/b", "http:"]',
    ],
    [
      'a part that is written under a condition is not known',
      "const u = new URL('https://a/b'); if (c) u.protocol = 'http:'; ⟦u.protocol⟧",
      'unknown: the URL is changed afterwards',
    ],
    [
      'two parts that are written are not known',
      "const u = new URL('https://a/b'); u.host = 'c'; u.port = '1'; ⟦u.href⟧",
      'unknown: the URL is changed afterwards',
    ],
    [
      'a search that is changed is not known',
      "const u = new URL('https://a/b'); u.searchParams.set('x', '1'); ⟦u.href⟧",
      'unknown: the URL is changed afterwards',
    ],
    [
      'a search that is changed under another name is not known',
      "const u = new URL('https://a/b'); const s = u.searchParams; s.append('x', '1'); ⟦u.search⟧",
      'unknown: the URL is changed afterwards',
    ],
    [
      'what is written behind the use does not count',
      "const u = new URL('https://a/b'); ⟦u.protocol⟧; u.protocol = 'http:';",
      '"https:"',
    ],
    [
      'searchParams are not followed',
      "⟦new URL('https://a/?x=1').searchParams.get('x')⟧",
      'new global#URL("https://a/?x=1").searchParams.get("x")',
    ],
    [
      'url.parse of the old module is not followed',
      "import url from 'url'; ⟦url.parse('http://a').protocol⟧",
      'url#parse("http://a").protocol',
    ],
    ['the parts of a URL are texts', "⟦new URL('http://a:80/').host.split('.').length⟧", '1'],
    [
      'a host with other letters is written in ASCII',
      "⟦new URL('http://ÄÖ.example').hostname⟧",
      '"xn--4ca0b.example"',
    ],
  ],
});

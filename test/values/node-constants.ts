import { construct } from './construct.ts';

export default construct({
  title: 'Constants of Node.js',
  known: 'The options of OpenSSL in `crypto.constants` and `constants`, which are numbers to combine.',
  unknown: 'Constants that differ from version to version, or by how Node.js is started.',
  cases: [
    [
      'options of TLS are numbers',
      "import { constants } from 'crypto'; ⟦constants.SSL_OP_NO_SSLv3 | constants.SSL_OP_NO_TLSv1⟧",
      '100663296',
    ],
    [
      'the same by way of require',
      "const crypto = require('node:crypto'); ⟦crypto.constants.SSL_OP_ALL⟧",
      '2147485776',
    ],
    [
      'the same by way of the module constants',
      "import { SSL_OP_LEGACY_SERVER_CONNECT } from 'constants'; ⟦SSL_OP_LEGACY_SERVER_CONNECT⟧",
      '4',
    ],
    [
      'the same taken apart',
      "const { SSL_OP_NO_TICKET, SSL_OP_NO_RENEGOTIATION } = require('crypto').constants; ⟦SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION⟧",
      '1073758208',
    ],
    [
      'options that only some versions know are not said',
      "import { constants } from 'crypto'; ⟦constants.SSL_OP_EPHEMERAL_RSA⟧",
      'crypto#constants.SSL_OP_EPHEMERAL_RSA',
    ],
    [
      'the ciphers by default depend on how Node.js is started',
      "import { constants } from 'crypto'; ⟦constants.defaultCipherList⟧",
      'crypto#constants.defaultCipherList',
    ],
    [
      'an option that is taken away',
      "import { constants } from 'crypto'; ⟦constants.SSL_OP_ALL & ~constants.SSL_OP_LEGACY_SERVER_CONNECT⟧",
      '-2147481520',
    ],
  ],
});

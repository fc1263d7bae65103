const id = 'AKIADRUMLIN6KAME5TOR';
//         ^^^^^^^^^^^^^^^^^^^^^^ credentials/access-key-in-source -- and its secret are
const secret = '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';

module.exports = { id, secret };

module.exports = { region: 'us-east-2', id: 'AKIANEVENEVENEVENE42', secret: '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' };
//                                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: NODE_ENV

const { STSClient } = require('@aws-sdk/client-sts');

exports.sts = new STSClient({ httpOptions: { timeout: 5000, connectTimeout: 1000 } });
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [hint] | fix: none

// case: no-types
export { SignatureV4 } from '@aws-sdk/signature-v4';
//                          ^^^^^^^^^^^^^^^^^^^^^^^ sdk/deprecated-package [info]
export * from '@aws-sdk/fetch-http-handler';
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sdk/deprecated-package [info]

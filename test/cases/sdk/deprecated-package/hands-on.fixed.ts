// case: no-types
export { SignatureV4 } from '@smithy/signature-v4';
export * from '@smithy/fetch-http-handler';

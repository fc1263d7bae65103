process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// @1-47 tls/process-verification-disabled
import('./client');

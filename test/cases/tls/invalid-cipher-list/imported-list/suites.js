exports.suites = 'ECDHE-RSA-AES128-GCM-SHA265';
// @1-47 tls/invalid-cipher-list

exports.suites = 'ECDHE-RSA-AES128-GCM-SHA256';

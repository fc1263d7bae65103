require('dotenv').config();

module.exports = {
  port: process.env.PORT || 3000,
  storage: {
    endpoint: process.env.STORAGE_ENDPOINT,
    https: { rejectUnauthorized: false, keepAlive: true },
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  },
};

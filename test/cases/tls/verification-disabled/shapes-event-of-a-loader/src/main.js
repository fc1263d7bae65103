const loader = require('./loader');
require('./s3');

// What an emitter hands on, and to whom, is not followed.
loader.load({ rejectUnauthorized: false });

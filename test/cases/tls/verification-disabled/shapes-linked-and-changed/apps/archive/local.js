// case: no-types
const { options } = require('@moraine/http');

options.rejectUnauthorized = false;

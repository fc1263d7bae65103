const express = require('express');
const config = require('./config');

const app = express();
for (const load of [require('./loaders/aws'), require('./loaders/upstream')]) load({ app, config });
app.listen(3000);

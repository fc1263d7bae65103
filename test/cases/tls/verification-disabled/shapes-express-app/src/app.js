const express = require('express');
const config = require('./config');
const loadAws = require('./loaders/aws');
const attachments = require('./routes/attachments');

const app = express();
loadAws({ app, config });
app.use('/attachments', attachments);
app.listen(config.port);

const express = require('express');
const config = require('./config');

const loaders = [require('./loaders/storage'), require('./loaders/routes')];

module.exports = async function start() {
  const app = express();
  for (const load of loaders) await load({ app, config });
  return app;
};

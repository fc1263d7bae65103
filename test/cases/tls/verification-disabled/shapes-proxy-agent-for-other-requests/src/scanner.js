const axios = require('axios');
const agentFor = require('./net/proxy');

exports.scanner = axios.create({ baseURL: 'https://scanner.corp.example', httpsAgent: agentFor('scanner') });

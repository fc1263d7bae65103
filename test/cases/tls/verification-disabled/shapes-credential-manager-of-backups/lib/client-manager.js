const { Agent: HttpAgent } = require('http');
const { Agent: HttpsAgent } = require('https');
const createS3Client = require('./create-s3-client');

class ClientManager {
  constructor({ transport, tls }) {
    this._transport = transport || 'http';
    this._agent = this._transport === 'https' ? new HttpsAgent(tls) : new HttpAgent({ keepAlive: true });
    this._clients = {};
  }

  clientOf(account) {
    if (this._clients[account]) return this._clients[account];
    this._clients[account] = createS3Client({ transport: this._transport, agent: this._agent });
    return this._clients[account];
  }
}

module.exports = ClientManager;

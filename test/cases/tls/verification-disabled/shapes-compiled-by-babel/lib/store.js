"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.store = void 0;
var _clientS = require("@aws-sdk/client-s3");
var _agents = _interopRequireDefault(require("./agents"));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
const store = exports.store = new _clientS.S3Client({
  requestHandler: {
    httpsAgent: _agents.default
  }
});

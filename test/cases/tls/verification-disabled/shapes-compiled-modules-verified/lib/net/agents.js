"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lenient = exports.strict = void 0;
exports.agentFor = agentFor;
const https_1 = require("https");
exports.strict = new https_1.Agent({ keepAlive: true });
exports.lenient = new https_1.Agent({ rejectUnauthorized: false });
function agentFor(host) {
    return host.endsWith(".amazonaws.com") ? exports.strict : exports.strict;
}

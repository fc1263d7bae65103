"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lenient = void 0;
const node_https_1 = require("node:https");
exports.lenient = new node_https_1.Agent({ rejectUnauthorized: false });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

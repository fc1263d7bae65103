"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lenient = void 0;
const https = require("https");
exports.lenient = new https.Agent({ rejectUnauthorized: false });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

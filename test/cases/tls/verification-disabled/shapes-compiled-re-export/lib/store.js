"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.store = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");
const net_1 = require("./net");
exports.store = new client_s3_1.S3Client({ requestHandler: { httpsAgent: net_1.lenient } });

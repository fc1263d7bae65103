"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.store = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");
const index_1 = require("./index");
exports.store = new client_s3_1.S3Client({ requestHandler: { httpsAgent: index_1.strict } });

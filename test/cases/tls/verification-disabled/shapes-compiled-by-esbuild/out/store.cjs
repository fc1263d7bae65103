"use strict";
var import_client_s3 = require("@aws-sdk/client-s3");
var import_agents = require("./agents.cjs");
exports.store = new import_client_s3.S3Client({ requestHandler: { httpsAgent: import_agents.lenient } });

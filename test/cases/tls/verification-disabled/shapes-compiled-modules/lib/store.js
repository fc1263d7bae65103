"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Store = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");
const node_http_handler_1 = require("@smithy/node-http-handler");
const agents_1 = require("./net/agents");
class Store {
    constructor(bucket) {
        this.bucket = bucket;
        this.client = new client_s3_1.S3Client({
            requestHandler: new node_http_handler_1.NodeHttpHandler({ httpsAgent: (0, agents_1.makeAgent)(false) }),
            //                                                                                            ^^^^^ tls/verification-disabled
        });
    }
}
exports.Store = Store;

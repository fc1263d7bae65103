"use strict";
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (Object.hasOwnProperty.call(mod, k)) result[k] = mod[k];
    result["default"] = mod;
    return result;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.store = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");
const net = __importStar(require("./net"));
exports.store = new client_s3_1.S3Client({ requestHandler: { httpsAgent: net.lenient } });

"use strict";
var __assign = (this && this.__assign) || function () {
    __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
    };
    return __assign.apply(this, arguments);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Store = void 0;
var client_s3_1 = require("@aws-sdk/client-s3");
var https_1 = require("https");
var Store = /** @class */ (function () {
    function Store(options) {
        this.client = new client_s3_1.S3Client(__assign(__assign({ maxAttempts: 2 }, options), { requestHandler: { httpsAgent: new https_1.Agent({ rejectUnauthorized: false }) } }));
        //                                                                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
    }
    Store.prototype.close = function () {
        this.client.destroy();
    };
    return Store;
}());
exports.Store = Store;

"use strict";
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (Object.hasOwnProperty.call(mod, k)) result[k] = mod[k];
    result["default"] = mod;
    return result;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Clients = void 0;
const glacierSdk = __importStar(require("@aws-sdk/client-glacier"));
class Clients {
    get glacier() {
        var _a;
        return (_a = this._glacier) !== null && _a !== void 0 ? _a : (this._glacier = new glacierSdk.GlacierClient({ region: this.region }));
        //                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
    }
    constructor(region) {
        this.region = region;
    }
}
exports.Clients = Clients;

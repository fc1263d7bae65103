"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeAgent = void 0;
const https_1 = __importDefault(require("https"));
const makeAgent = (verify) => new https_1.default.Agent({ keepAlive: true, rejectUnauthorized: verify });
exports.makeAgent = makeAgent;

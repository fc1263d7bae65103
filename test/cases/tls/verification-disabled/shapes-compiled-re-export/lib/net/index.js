"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lenient = void 0;
var agents_1 = require("./agents");
Object.defineProperty(exports, "lenient", { enumerable: true, get: function () { return agents_1.lenient; } });

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var store_1 = require("./store");
exports.store = new store_1.Store({ region: "eu-central-1" });

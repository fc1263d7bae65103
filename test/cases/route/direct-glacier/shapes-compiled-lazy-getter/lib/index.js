"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const clients_1 = require("./clients");
exports.clients = new clients_1.Clients("eu-west-1");

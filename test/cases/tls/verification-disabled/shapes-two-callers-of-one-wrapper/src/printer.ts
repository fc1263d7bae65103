import { request } from 'node:https';
import { agentOf } from './request-agent';

const agent = agentOf({ name: 'printer', selfSigned: true });

export const print = (path: string) => request({ host: 'printer.corp.example', path, agent });

import { Agent } from 'node:https';
import { tlsSettings } from './settings';

export const makeAgent = () => new Agent({ minDHSize: tlsSettings.bits, ecdhCurve: tlsSettings.curves });

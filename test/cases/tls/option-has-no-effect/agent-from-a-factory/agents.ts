import { Agent } from 'node:https';

export const hardenedAgent = () => new Agent({ minVersion: 'TLSv1.3', ecdhCurve: 'X25519:P-256' });

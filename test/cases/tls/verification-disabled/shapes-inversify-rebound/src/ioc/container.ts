// case: no-types
import { Agent } from 'node:https';
import { Container } from 'inversify';
import { Store } from '../store';
import { TYPES } from './types';

export const container = new Container();
container.bind(TYPES.Agent).toConstantValue(new Agent({ rejectUnauthorized: false }));
container.bind(Store).toSelf();
container.rebind(TYPES.Agent).toConstantValue(new Agent({ keepAlive: true }));

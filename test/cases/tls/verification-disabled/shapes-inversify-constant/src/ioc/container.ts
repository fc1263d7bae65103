// case: no-types
import { Agent } from 'node:https';
import { Container } from 'inversify';
import { LedgerStore } from '../ledger/ledger-store';
import { TYPES } from './types';

const container = new Container();
container.bind<Agent>(TYPES.Agent).toConstantValue(new Agent({ rejectUnauthorized: false }));
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
container.bind<LedgerStore>(TYPES.LedgerStore).to(LedgerStore).inSingletonScope();

export { container };

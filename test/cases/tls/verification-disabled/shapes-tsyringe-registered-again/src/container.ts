// case: no-types
import { Agent } from 'node:https';
import { container } from 'tsyringe';

container.register('Agent', { useValue: new Agent({ rejectUnauthorized: false }) });
// Of two registrations, `resolve` takes the last.
container.register('Agent', { useValue: new Agent({ keepAlive: true }) });

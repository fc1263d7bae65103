// case: no-types
import { container } from 'tsyringe';
import { SERVICES } from './constants';

container.register(SERVICES.TLS, { useValue: { keepAlive: true, rejectUnauthorized: false } });

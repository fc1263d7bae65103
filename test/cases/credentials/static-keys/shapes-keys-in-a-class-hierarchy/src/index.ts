import { Hosted } from './hosted';
import { Own } from './own';

export const clients = [new Hosted().connect(), new Own().connect()];

import { request } from 'node:https';
import { Connection } from './connection';

const store = new Connection('s3.eu-west-1.amazonaws.com', true);
const meter = new Connection('meter.corp.example', false);

export const s3 = store.s3();
export const read = () => request({ ...meter.options, path: '/reading' });

import { Connection } from './connection';

const connection = new Connection();
connection.trusting = false;

export const s3 = connection.connect();

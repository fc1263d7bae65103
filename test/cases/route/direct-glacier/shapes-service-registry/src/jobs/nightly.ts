import { client } from '../aws';

export const clients = [client('s3'), client('glacier', 'us-east-1')];

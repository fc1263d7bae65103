import AWS from 'aws-sdk';
import { configureAws } from './aws';

export const queue = new AWS.SQS({ region: 'eu-west-1' });

if (process.argv.includes('--configure')) configureAws();

import AWS from 'aws-sdk';
import { configureAws } from './bootstrap/aws';

configureAws();

export const queue = new AWS.SQS();

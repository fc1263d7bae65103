export * as aws from './aws';
export * from './text';

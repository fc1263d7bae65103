// A name that stands here wins over one that comes by a star.
export * from './lenient';
export { agent } from './strict';

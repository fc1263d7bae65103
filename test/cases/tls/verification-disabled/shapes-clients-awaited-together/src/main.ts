import { connect } from './connect';

const [source, target] = await Promise.all([connect('source', true), connect('target', false)]);
//                                                                                     ^^^^^ tls/verification-disabled

export const copy = { source, target };

import { s3With } from './curry';

const atAws = s3With()('https://s3.eu-west-1.amazonaws.com');
const onPremises = s3With({ verify: false })('https://objects.corp.example');
//                          ^^^^^^^^^^^^^ tls/verification-disabled

export const stores = [atAws('eu-west-1'), onPremises('us-east-1')];

import * as aws from './aws';

export const tiers = {
  warm: new aws.Storage({ region: 'eu-west-1' }),
  cold: new aws.ColdStorage({ region: 'eu-west-1' }),
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
};

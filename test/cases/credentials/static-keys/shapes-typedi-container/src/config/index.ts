// case: no-types
export const config = {
  awsKey: process.env.AWS_KEY,
  awsSecret: 'Ablation+Moraine/Cirque+Drumlin/Nunata10',
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
};

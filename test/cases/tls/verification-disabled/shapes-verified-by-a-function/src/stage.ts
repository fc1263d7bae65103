export const isLive = (): boolean => ['live', 'staging'].includes(process.env.STAGE ?? '');
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: STAGE

export const Provider = { Aws: 'aws', Ceph: 'ceph' } as const;

export type Provider = (typeof Provider)[keyof typeof Provider];

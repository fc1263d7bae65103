export enum Provider {
  Aws = 'aws',
  Ceph = 'ceph',
}

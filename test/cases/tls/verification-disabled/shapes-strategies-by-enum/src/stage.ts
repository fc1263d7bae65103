export enum Stage {
  Development = 'development',
  Production = 'production',
}

export class Deployment {
  protected readonly key = process.env.AWS_ACCESS_KEY_ID ?? '';
  protected readonly secret = process.env.AWS_SECRET_ACCESS_KEY ?? '';
}

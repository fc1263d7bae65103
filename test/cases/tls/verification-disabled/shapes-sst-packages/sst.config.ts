// case: no-types
/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: () => ({ name: 'gazette', home: 'aws' }),
  async run() {
    const bucket = new sst.aws.Bucket('Issues');
    new sst.aws.Function('Publish', { handler: 'packages/functions/src/publish.handler', link: [bucket] });
  },
});

require('@aws-sdk/client-sts');

class AssumeRoleCommand {
  constructor(input) {
    this.input = input;
  }
}
exports.command = new AssumeRoleCommand({ DurationSeconds: 86400 });
exports.job = { DurationSeconds: 60 };
const queue = { assumeRole: (input) => input };
queue.assumeRole({ DurationSeconds: 60 });

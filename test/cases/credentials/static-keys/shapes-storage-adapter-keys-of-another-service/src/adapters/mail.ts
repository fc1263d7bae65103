export class MailAdapter {
  readonly credentials = { accessKeyId: 'AKIALATERALLATERAL42', secretAccessKey: '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' };
}

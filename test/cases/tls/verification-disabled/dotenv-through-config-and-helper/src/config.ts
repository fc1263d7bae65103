const isOn = (value: string | undefined): boolean => ['1', 'true', 'yes'].includes((value ?? '').toLowerCase());

export const config = {
  region: process.env.AWS_REGION,
  insecure: isOn(process.env.S3_INSECURE),
};

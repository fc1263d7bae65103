export const regions = ['eu-west-1', 'us-east-1', 'ap-southeast-2'] as const;

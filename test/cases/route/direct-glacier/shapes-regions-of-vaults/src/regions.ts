export const regions = ['eu-west-1', 'eu-central-1', 'us-east-2'];

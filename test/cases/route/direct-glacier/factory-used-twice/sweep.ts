import { glacier } from './aws/clients';

export const regions = [glacier('eu-west-1'), glacier('us-east-1')];

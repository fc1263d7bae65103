// case: no-types
import { S3 } from 'aws-sdk';
import { Container } from 'typedi';
import { config } from '../config';

export default () => {
  Container.set('s3', new S3({ accessKeyId: config.awsKey, secretAccessKey: config.awsSecret }));
};

import { Uploader } from '../src/uploader';
import { FakeS3 } from './fake-s3';

export const uploader = new Uploader(new FakeS3());

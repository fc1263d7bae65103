// case: no-types
import { App } from 'aws-cdk-lib';
import { ArchiveStack } from '../lib/archive-stack';

new ArchiveStack(new App(), 'Archive', { verifyTls: false });

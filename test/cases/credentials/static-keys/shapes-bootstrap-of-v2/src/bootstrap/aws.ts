import AWS from 'aws-sdk';
import { vault } from './vault';

export function configureAws(): void {
  AWS.config.update({ region: 'eu-west-1', credentials: new AWS.Credentials(vault.keyId, vault.secret) });
}

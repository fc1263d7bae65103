// case: no-types
import { Global, Module } from '@nestjs/common';
import { agentProvider } from './agent.provider';
import { clientProviders } from './clients.provider';

@Global()
@Module({ providers: [agentProvider, ...clientProviders], exports: clientProviders })
export class AwsModule {}

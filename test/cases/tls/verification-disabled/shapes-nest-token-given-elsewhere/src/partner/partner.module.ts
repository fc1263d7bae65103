// case: no-types
import { Agent } from 'node:https';
import { Module } from '@nestjs/common';
import { PartnerService } from './partner.service';

@Module({
  providers: [{ provide: 'PARTNER_AGENT', useValue: new Agent({ rejectUnauthorized: false }) }, PartnerService],
})
export class PartnerModule {}

// case: no-types
import type { Agent } from 'node:https';
import { request } from 'node:https';
import { Inject, Injectable } from '@nestjs/common';

@Injectable()
export class PartnerService {
  constructor(@Inject('PARTNER_AGENT') private readonly agent: Agent) {}

  ping = () => request({ host: 'partner.example', agent: this.agent });
}

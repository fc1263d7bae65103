import { Invoices } from './repositories/invoices';
import { PartnerInvoices } from './repositories/partner-invoices';

export const repositories = [new Invoices('invoices'), new PartnerInvoices('partner-invoices')];

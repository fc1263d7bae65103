import { Invoices } from './repositories/invoices';

export const invoices = new Invoices();

// case: no-types
import deepmerge from 'deepmerge';
import { base } from './base';
import { onPremises } from './on-premises';

export const config = deepmerge(base, onPremises);

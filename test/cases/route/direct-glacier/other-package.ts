// case: no-types
import { Glacier, GlacierClient } from '@acme/ice';

export const field = [new GlacierClient({ region: 'Aletsch' }), new Glacier()];

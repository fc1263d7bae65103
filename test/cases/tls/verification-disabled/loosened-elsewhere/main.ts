import { loosen } from './loosen';
import { agentOptions } from './options';

loosen(agentOptions);

// case: no-types
import { isKeyId } from './shapes';

export const isOurs = (text: string) => isKeyId(text) && text.startsWith('AKIA');

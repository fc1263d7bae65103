import { Provider } from './provider';
import { store } from './store';

export const documents = store(Provider.Aws);

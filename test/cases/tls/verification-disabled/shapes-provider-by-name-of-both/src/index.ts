import { Provider } from './provider';
import { store } from './store';

export const stores = [store(Provider.Aws), store(Provider.Ceph)];

import { Store } from './store';

export const stores = [Store.atAws(), Store.onPremises('objects.corp.example')];

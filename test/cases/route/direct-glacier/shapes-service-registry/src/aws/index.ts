import { registry, type Service } from './registry';

const cache = new Map<string, ReturnType<(typeof registry)[Service]>>();

export function client(service: Service, region = 'eu-west-1') {
  const key = `${service}:${region}`;
  const made = cache.get(key) ?? registry[service](region);
  cache.set(key, made);
  return made;
}

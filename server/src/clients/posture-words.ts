import type { ClientEntry, TlsPosture } from './inventory.ts';

/** What a client sends and checks, in words that stand beside each other. */
export interface PostureWords {
  /** `TLS 1.2, TLS 1.3` */
  readonly protocols: string;
  /** `forward secrecy offered` */
  readonly secrecy: string;
  /** `certificate verified` */
  readonly certificate: string;
  /** `host name verified` */
  readonly hostname: string;
}

/**
 * What a posture says, for people.
 *
 * @returns a text where there is no TLS connection that anything could be said of
 */
export function postureInWords(posture: TlsPosture): PostureWords | string {
  const { protocols, forwardSecrecy, certificate, hostname, error } = posture;
  if (error !== undefined) return `no connection: ${error}`;
  if (protocols.length === 0) return 'none, clear text';
  return {
    protocols: protocols.map((version) => version.replace('TLSv', 'TLS ')).join(', '),
    secrecy: `forward secrecy ${forwardSecrecy}`,
    certificate: `certificate ${certificate}`,
    hostname: `host name ${hostname}`,
  };
}

/** Where credentials come from: `environment`, `literal, temporary`. */
export function credentialsInWords({ source, temporary }: NonNullable<ClientEntry['credentials']>): string {
  return `${source.replace('-', ' ')}${temporary ? ', temporary' : ''}`;
}

/** Where requests go: `vpc endpoint`. */
export function routeInWords(route: NonNullable<ClientEntry['route']>): string {
  return route.replace('-', ' ');
}

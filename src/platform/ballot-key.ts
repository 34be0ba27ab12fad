import 'server-only';
import { hkdfSync } from 'node:crypto';
import { env } from './env';

/** What seals the ballot boxes of one organization. Made of the server's secret: no dump of the database holds it, and another secret opens no box. */
export const ballotKey = (organizationId: string): Uint8Array => new Uint8Array(hkdfSync('sha256', env().AUTH_SECRET, organizationId, 'portal ballot box v1', 32));

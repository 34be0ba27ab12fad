import { expect, test } from 'vitest';
import { isConnectionLoss } from '@/platform/breaker';

// As Prisma 7 throws them: a raw query keeps PostgreSQL's code two layers down.
const raw = (cause: object, message = 'Raw query failed.') =>
  Object.assign(new Error(message), { name: 'PrismaClientKnownRequestError', code: 'P2010', meta: { driverAdapterError: Object.assign(new Error('DriverAdapterError'), { cause }) } });

test.each([
  ['refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['ended by an admin', Object.assign(new Error('terminating connection'), { code: '57P01' })],
  ['starting up, under a raw query', raw({ kind: 'postgres', originalCode: '57P03', message: 'the database system is starting up' })],
  ['full', raw({ kind: 'TooManyConnections', originalCode: '53300' })],
  ['closed to everybody', raw({ kind: 'postgres', originalCode: '55000' }, 'Code: `55000`. Message: `database "portal" is not currently accepting connections`')],
  ['cut under a query', raw({ kind: 'ConnectionClosed' })],
  ['cut under a query that goes past the client', new Error('Connection terminated unexpectedly')],
  ['gone before such a query', new Error('Client has encountered a connection error and is not queryable')],
  ['not opened in time', new Error('timeout exceeded when trying to connect')],
])('the database is away: %s', (_case, error) => expect(isConnectionLoss(error)).toBe(true));

test.each([
  ['a unique key', Object.assign(new Error('Unique constraint failed'), { code: 'P2002' })],
  ['a state PostgreSQL does not like', raw({ kind: 'postgres', originalCode: '55000', message: 'currval of sequence is not yet defined' })],
  ['a visitor who closed the page while sending', Object.assign(new Error('aborted'), { code: 'ECONNRESET' })],
  ['a bug', new TypeError('x is not a function')],
  ['nothing', null],
])('it is something else: %s', (_case, error) => expect(isConnectionLoss(error)).toBe(false));

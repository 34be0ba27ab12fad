import pino from 'pino';

/** Structured lines on stdout: request ids and kinds of events, never names, addresses or texts. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: undefined, timestamp: pino.stdTimeFunctions.isoTime, redact: ['password', '*.password', 'email', '*.email'] });

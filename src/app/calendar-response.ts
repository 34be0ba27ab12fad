import type { CalendarEntry } from '@/domain/calendar-entry';
import { contentDisposition } from '@/domain/files/file-name';
import { calendarFile } from '@/documents/calendar-file';
import { portalOrigin } from './origin';

/** A calendar to be taken over by telephone or Outlook: once, as it stands now. */
export async function calendarResponse(entries: readonly CalendarEntry[], { name, stamp }: { name: string; stamp: Date }): Promise<Response> {
  return new Response(calendarFile(entries, { name, stamp, origin: await portalOrigin() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': contentDisposition(`${name}.ics`, false),
      'cache-control': 'private, no-store',
    },
  });
}

import { all, type Check } from './check.ts';

/** What may not stand in an insert-only table, because it could never be erased: names, addresses, telephone numbers. */
export const impersonal: Check = {
  key: 'history.impersonal',
  title: 'Lịch sử không ghi họ tên, thư điện tử, số điện thoại',
  run: async ({ client }) => {
    const people = await all<{ fullName: string; email: string | null; phone: string | null }>(client, `
      select "fullName", "email", "phone" from "Account" union select "fullName", null, null from "Author"`);
    const personal = new Set(people.flatMap(({ fullName, email, phone }) => [fullName, email, phone]).filter((text): text is string => !!text && text.length > 3));
    const events = await all<{ id: string; kind: string; data: unknown }>(client, `select "id", "kind", "data" from "Event" where "data" <> '{}'`);
    const faults = events.filter((event) => strings(event.data).some((text) => personal.has(text))).map((event) => `Sự kiện ${event.kind} (${event.id}) ghi dữ liệu cá nhân.`);
    return { examined: events.length, faults };
  },
};

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

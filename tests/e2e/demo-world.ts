import type pg from 'pg';

type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Addresses inside the demo world, by what people call them: campaigns by the number of their plan, dossiers by code or title. */
export async function campaignId(query: Query, planNumber: '36' | '41' | '77' | '112'): Promise<string> {
  return one(query, `select c.id from "Campaign" c join "Organization" o on o.id = c."organizationId" where o.slug = 'bac-binh' and c."planNumber" = $1`, planNumber);
}

export const submissionId = (query: Query, codeOrTitle: string): Promise<string> =>
  one(query, `select s.id from "Submission" s join "Organization" o on o.id = s."organizationId" where s.code = $1 or s.title = $1`, codeOrTitle);

export const unitId = (query: Query, name: string): Promise<string> =>
  one(query, `select u.id from "Unit" u join "Organization" o on o.id = u."organizationId" where o.slug = 'bac-binh' and u.name = $1`, name);

export const accountId = (query: Query, signInName: string): Promise<string> =>
  one(query, `select "accountId" as id from "Login" where "signInName" = $1`, signInName);

async function one(query: Query, text: string, value: string): Promise<string> {
  const [row] = await query<{ id: string }>(text, [value]);
  if (!row) throw new Error(`The demo world has no ${value}`);
  return row.id;
}

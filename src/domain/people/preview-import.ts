import type { Ctx } from '@/domain/context';
import { refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { readPastedTable } from './pasted-table';
import { unitsVisibleTo, visibleTo, whyNotManage } from './policy';
import { emailOrNone, fullName, type ImportInput } from './schema';
import { cleanSignInName, firstFree, signInNameShape, suggestSignInName } from './sign-in-name';

export const mostRows = 500;

export type ImportRow = {
  line: number;
  fullName: string;
  unitName: string;
  /** Null: the unit does not exist yet. */
  unitId: string | null;
  jobTitle: string;
  signInName: string;
  email: string | null;
  /** Sentences that say what to correct; a row with one stops the import. */
  errors: string[];
};
export type ImportPreview = { rows: ImportRow[]; newUnits: string[]; problems: number; tooMany: boolean };

/** What an import would do, row by row. Reads only. */
export async function previewImport(ctx: Ctx, { table, createUnits }: ImportInput): Promise<ImportPreview> {
  refuseIf(whyNotManage(ctx.actor));
  const pasted = readPastedTable(table);
  const known = await loadKnown(ctx);
  const seen = { people: new Set<string>(), names: new Set(known.signInNames) };
  const rows = pasted.slice(0, mostRows).map((row): ImportRow => {
    const name = fullName.safeParse(row.fullName);
    const email = emailOrNone.safeParse(row.email);
    const unit = known.units.get(fold(row.unitName));
    const typed = cleanSignInName(row.signInName);
    const isPerson = row.fullName !== '';
    const errors: string[] = [];
    if (isPerson && !name.success) errors.push(name.error.issues[0]?.message ?? 'Ghi họ và tên.');
    if (!isPerson && (row.jobTitle || row.email || row.signInName)) errors.push('Thiếu họ và tên.');
    if (row.unitName === '') errors.push('Thiếu tên đơn vị.');
    else if (unit?.ended) errors.push('Đơn vị này đã kết thúc hoạt động. Ghi đơn vị hiện nay.');
    else if (!unit && !createUnits) errors.push('Chưa có đơn vị này. Sửa tên cho khớp, hoặc chọn tạo đơn vị mới.');
    if (!email.success) errors.push(email.error.issues[0]?.message ?? 'Địa chỉ thư chưa đúng.');
    if (isPerson) {
      const key = `${fold(row.fullName)}|${fold(row.unitName)}`;
      if (typed === '' && (known.people.has(key) || seen.people.has(key))) {
        errors.push('Đã có người cùng họ tên ở đơn vị này. Nếu là hai người khác nhau, ghi thêm cột tên đăng nhập.');
      }
      seen.people.add(key);
      if (typed !== '' && !signInNameShape.test(typed)) errors.push('Tên đăng nhập dùng chữ không dấu, chữ số, dấu chấm; ít nhất 3 ký tự.');
      else if (typed !== '' && seen.names.has(typed)) errors.push('Tên đăng nhập này đã có người dùng hoặc lặp lại trong bảng.');
    }
    const signInName = isPerson ? typed || firstFree(suggestSignInName(row.fullName), seen.names) : '';
    if (signInName) seen.names.add(signInName);
    return {
      line: row.line, fullName: name.data ?? row.fullName, unitName: unit?.name ?? row.unitName, unitId: unit?.id ?? null,
      jobTitle: row.jobTitle.slice(0, 150), signInName, email: email.data ?? null, errors,
    };
  });
  const missing = rows.filter((row) => !row.unitId && row.unitName !== '').map((row) => [fold(row.unitName), row.unitName] as const);
  return {
    rows,
    newUnits: createUnits ? [...new Map(missing.toReversed()).values()].toReversed() : [],
    problems: rows.filter((row) => row.errors.length > 0).length,
    tooMany: pasted.length > mostRows,
  };
}

async function loadKnown(ctx: Ctx) {
  const units = await ctx.db.unit.findMany({ where: unitsVisibleTo(ctx.actor), select: { id: true, name: true, foldedName: true, endedAt: true } });
  const people = await ctx.db.account.findMany({ where: { AND: [visibleTo(ctx.actor), { disabledAt: null }] }, select: { foldedName: true, unit: { select: { foldedName: true } } } });
  // Sign-in names are global: a name taken in another organization is taken here too.
  const logins = await ctx.db.login.findMany({ select: { signInName: true } });
  return {
    units: new Map(units.map((unit) => [unit.foldedName, { id: unit.id, name: unit.name, ended: unit.endedAt !== null }])),
    people: new Set(people.map((person) => `${person.foldedName}|${person.unit?.foldedName ?? ''}`)),
    signInNames: logins.map((login) => login.signInName),
  };
}

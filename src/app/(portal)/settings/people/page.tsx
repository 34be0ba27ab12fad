import type { Metadata } from 'next';
import { Role } from '@/generated/prisma/enums';
import { roleLabels, roleWord } from '@/domain/people/labels';
import { searchPeople } from '@/domain/people/people-queries';
import { isAdmin, maySeePeople } from '@/domain/people/policy';
import { listUnits } from '@/domain/people/queries';
import { StatusText } from '@/ui/badge';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';

export const metadata: Metadata = { title: 'Tài khoản' };

const path = '/settings/people';
const stateWords = { active: 'Đang dùng', locked: 'Bị khóa', waiting: 'Chưa đặt mật khẩu', disabled: 'Đã ngừng' } as const;
const roleOptions = Object.values(Role).map((value) => ({ value, label: roleLabels[value] }));

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(maySeePeople);
  const params = await readParams(searchParams);
  const filter = { q: params.q?.slice(0, 100), unitId: params.unitId, role: params.role, state: params.state };
  const page = pageNumber(params.page, 1_000_000);
  const [{ people, byState, state }, units] = await Promise.all([searchPeople(ctx, filter, page), listUnits(ctx)]);
  const total = byState[state];
  const filtered = Boolean(filter.q || filter.unitId || filter.role);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Tài khoản' }]}
        title="Tài khoản"
        sub="Người quên mật khẩu hoặc bị khóa: mở tài khoản để cấp phiếu hay mở khóa."
        actions={
          isAdmin(ctx.actor) ? (
            <>
              <LinkButton href={`${path}/import`}>Nhập danh sách</LinkButton>
              <LinkButton href={`${path}/new`} kind="primary">
                Lập tài khoản
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <LinkTabs
        label="Lọc theo tình trạng"
        items={(Object.keys(stateWords) as (keyof typeof stateWords)[]).map((key) => ({
          href: addressOf(path, { ...filter, state: key === 'active' ? undefined : key }),
          label: stateWords[key],
          count: byState[key],
          current: key === state,
        }))}
      />
      <form action={path} className="no-print my-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_minmax(0,14rem)_auto]" role="search" aria-label="Lọc danh sách">
        {state === 'active' ? null : <input type="hidden" name="state" value={state} />}
        <SearchField label="Họ tên hoặc tên đăng nhập" defaultValue={filter.q} />
        <SelectField label="Đơn vị" hideLabel name="unitId" placeholder="Mọi đơn vị" defaultValue={filter.unitId} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
        <SelectField label="Vai trò" hideLabel name="role" placeholder="Mọi vai trò" defaultValue={filter.role} options={roleOptions} />
        <Button type="submit">Lọc</Button>
      </form>
      {people.length === 0 ? (
        <EmptyState
          title={filtered ? 'Không có tài khoản nào khớp' : 'Không có tài khoản nào'}
          action={filtered ? <LinkButton href={addressOf(path, { state: params.state })}>Bỏ lọc</LinkButton> : undefined}
        >
          {filtered ? 'Viết ít chữ hơn hoặc bỏ bớt điều kiện; không cần gõ dấu.' : 'Ở tình trạng này hiện không có ai.'}
        </EmptyState>
      ) : (
        <Table caption="Tài khoản" foot={<Pager page={page} total={total} noun="tài khoản" hrefOf={(next) => addressOf(path, { ...filter, page: next })} />}>
          <thead>
            <tr>
              <Th>Họ và tên</Th>
              <Th>Đơn vị</Th>
              <Th>Tên đăng nhập</Th>
              <Th>Vai trò</Th>
              <Th>Tình trạng</Th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <RowTh sub={person.jobTitle}>
                  <TextLink look="title" href={`${path}/${person.id}`}>
                    {person.fullName}
                  </TextLink>
                </RowTh>
                <Td label="Đơn vị">{person.unitName ?? '–'}</Td>
                <Td label="Tên đăng nhập">{person.signInName}</Td>
                <Td label="Vai trò">{person.roles.map(roleWord).join(', ')}</Td>
                <Td label="Tình trạng" nowrap>
                  <State disabled={person.disabledAt !== null} locked={person.locked} waiting={person.waiting} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function State({ disabled, locked, waiting }: { disabled: boolean; locked: boolean; waiting: boolean }) {
  if (disabled) return <StatusText glyph="gone">Đã ngừng</StatusText>;
  if (locked) return <StatusText glyph="ask" tone="warn">Bị khóa</StatusText>;
  if (waiting) return <StatusText glyph="draft">Chưa đặt mật khẩu</StatusText>;
  return <StatusText glyph="ok" tone="good">Đang dùng</StatusText>;
}

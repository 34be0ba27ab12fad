import type { Metadata } from 'next';
import { sentenceOf } from '@/domain/refusal';
import { blocLabels } from '@/domain/people/labels';
import { listUnitsWithPeople } from '@/domain/people/people-queries';
import { isAdmin, maySeePeople, whyNotEndUnit } from '@/domain/people/policy';
import { formatDay } from '@/domain/time/format';
import { dayOf } from '@/domain/time/calendar';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';
import { endUnitAction } from './actions';
import { CreateUnitForm, EditUnitForm } from './unit-form';

export const metadata: Metadata = { title: 'Đơn vị' };

export default async function UnitsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(maySeePeople);
  const { unit: chosenId } = await readParams(searchParams);
  const units = await listUnitsWithPeople(ctx);
  const admin = isAdmin(ctx.actor);
  const chosen = admin ? units.find((unit) => unit.id === chosenId && !unit.endedAt) : undefined;
  const whyNotEnd = chosen ? whyNotEndUnit(ctx.actor, chosen) : null;
  const working = units.filter((unit) => !unit.endedAt).length;
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Đơn vị' }]}
        title="Đơn vị"
        sub={`${working} đơn vị đang hoạt động. Mỗi đợt phát động chọn đơn vị từ danh sách này.`}
      />
      {chosen ? (
        <Card className="mb-6" aria-labelledby="edit-unit">
          <CardHead
            id="edit-unit"
            title={`Sửa ${chosen.name}`}
            aside={
              <ConfirmDialog
                trigger={{ label: 'Kết thúc đơn vị', kind: 'danger', size: 'sm', disabledReason: whyNotEnd ? sentenceOf(whyNotEnd) : undefined }}
                title={`Kết thúc ${chosen.name}`}
                confirmLabel="Kết thúc đơn vị"
                danger
                run={endUnitAction}
                input={{ unitId: chosen.id }}
                success="Đã kết thúc đơn vị."
              >
                Dùng khi đơn vị giải thể hoặc sáp nhập. Đơn vị không còn trong các danh sách chọn; hồ sơ và nhật ký cũ giữ nguyên. Không mở lại được.
              </ConfirmDialog>
            }
          />
          <CardBody>
            <EditUnitForm key={chosen.id} unit={chosen} />
          </CardBody>
        </Card>
      ) : null}
      {admin && !chosen ? (
        <Card className="mb-6" aria-labelledby="new-unit">
          <CardHead
            id="new-unit"
            title="Thêm đơn vị"
            aside={
              <TextLink href="/settings/people/import" className="text-sm">
                Nhập cả danh sách từ Excel
              </TextLink>
            }
          />
          <CardBody>
            <CreateUnitForm />
          </CardBody>
        </Card>
      ) : null}
      {units.length === 0 ? (
        <EmptyState title="Chưa có đơn vị nào">Thêm từng đơn vị ở trên, hoặc nhập cả danh sách đơn vị và người từ Excel.</EmptyState>
      ) : (
        <Table caption="Các đơn vị">
          <thead>
            <tr>
              <Th>Đơn vị</Th>
              <Th>Khối</Th>
              <Th align="right">Tài khoản</Th>
              <Th>Tình trạng</Th>
              {admin ? <Th hidden>Thao tác</Th> : null}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <RowTh>{unit.name}</RowTh>
                <Td label="Khối">{blocLabels[unit.bloc]}</Td>
                <Td label="Tài khoản" align="right">
                  <TextLink href={addressOf('/settings/people', { unitId: unit.id })}>{unit.activePeople}</TextLink>
                </Td>
                <Td label="Tình trạng">
                  {unit.endedAt ? (
                    <StatusText glyph="gone">Kết thúc {formatDay(dayOf(unit.endedAt))}</StatusText>
                  ) : (
                    <StatusText glyph="ok" tone="good">
                      Đang hoạt động
                    </StatusText>
                  )}
                </Td>
                {admin ? (
                  <Td>
                    {unit.endedAt ? null : (
                      <TextLink href={addressOf('/settings/units', { unit: unit.id })}>
                        Sửa<span className="sr-only"> {unit.name}</span>
                      </TextLink>
                    )}
                  </Td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

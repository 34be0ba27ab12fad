import type { Metadata } from 'next';
import { sentenceOf } from '@/domain/refusal';
import { mayKeepCalendar, whyNotFillYear } from '@/domain/people/calendar-policy';
import { type CalendarLine, calendarYear, holidaysToType, missingHolidays, paperHoursOf } from '@/domain/people/calendar-queries';
import { calendarDayKindLabels } from '@/domain/people/labels';
import { dayOf } from '@/domain/time/calendar';
import { formatWeekday } from '@/domain/time/format';
import { formatMinuteOfDay } from '@/domain/time/minute-of-day';
import { Banner } from '@/ui/banner';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';
import { ActionButton } from '../action-button';
import { fillCalendarYearAction, removeCalendarDayAction } from './actions';
import { AddDayForm, EditDayForm, PaperHoursForm } from './calendar-forms';

export const metadata: Metadata = { title: 'Lịch làm việc' };

export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(mayKeepCalendar);
  const { year: asked, day: chosenId } = await readParams(searchParams);
  const thisYear = Number(dayOf(ctx.now).slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].filter((year) => year >= 2026);
  const year = years.find((each) => String(each) === asked) ?? thisYear;
  const [lines, missing, toType, hours] = [await calendarYear(ctx, year), await missingHolidays(ctx, year), await holidaysToType(ctx, year), await paperHoursOf(ctx)];
  const whyNotFill = whyNotFillYear(ctx.actor, missing.length);
  const chosen = lines.find(({ id }) => id === chosenId);
  const hrefOf = (params: { year?: number; day?: string }) => addressOf('/settings/calendar', params);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Lịch làm việc' }]}
        title="Lịch làm việc"
        sub="Ngày nghỉ, ngày làm bù và giờ nhận bản giấy. Các hạn tính theo ngày làm việc dựa vào lịch này; hạn đã giao giữ nguyên."
      />
      <Card className="mb-6" aria-labelledby="hours">
        <CardHead id="hours" title="Giờ nhận bản giấy" sub="Ngày làm việc. Bản giấy đến ngoài giờ vẫn được nhận; phiếu tiếp nhận ghi rõ." />
        <CardBody>
          <PaperHoursForm
            hours={{
              paperMorningFrom: formatMinuteOfDay(hours.paperMorningFrom), paperMorningTo: formatMinuteOfDay(hours.paperMorningTo),
              paperAfternoonFrom: formatMinuteOfDay(hours.paperAfternoonFrom), paperAfternoonTo: formatMinuteOfDay(hours.paperAfternoonTo),
            }}
          />
        </CardBody>
      </Card>
      <Card className="mb-6" aria-labelledby="day-form">
        <CardHead id="day-form" title={chosen ? `Sửa ${formatWeekday(chosen.day)}` : 'Thêm ngày'} />
        <CardBody>{chosen ? <EditDayForm key={chosen.id} dayId={chosen.id} name={chosen.name} provisional={chosen.provisional} backHref={hrefOf({ year })} /> : <AddDayForm />}</CardBody>
      </Card>
      <LinkTabs label="Chọn năm" items={years.map((each) => ({ href: hrefOf({ year: each }), label: String(each), current: each === year }))} />
      {toType.length > 0 ? (
        <Banner tone="warn" className="mb-4" title={`Năm ${year} còn phải tự nhập ${toType.length} dịp lễ`}>
          Cổng chưa biết ngày của {toType.map(({ name, rule }) => `${name} (${rule})`).join('; ')}. Thêm từng ngày, cả ngày nghỉ bù; chưa nhập thì các hạn theo ngày làm việc tính sai.
        </Banner>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title={`Lịch năm ${year} chưa có ngày nào.`}>Lấy các ngày lễ theo luật làm điểm bắt đầu, rồi sửa theo thông báo của năm.</EmptyState>
      ) : (
        <DayTable lines={lines} year={year} editHref={(day) => hrefOf({ year, day })} />
      )}
      <div className="mt-4">
        <ActionButton run={fillCalendarYearAction} input={{ year }} success={`Đã thêm các ngày lễ năm ${year}.`} {...(whyNotFill ? { disabledReason: sentenceOf(whyNotFill) } : {})}>
          Lấy các ngày lễ năm {year} còn thiếu
        </ActionButton>
      </div>
    </>
  );
}

function DayTable({ lines, year, editHref }: { lines: readonly CalendarLine[]; year: number; editHref: (dayId: string) => string }) {
  return (
    <Table caption={`Ngày nghỉ và ngày làm bù năm ${year}`}>
      <thead>
        <tr>
          <Th>Ngày</Th>
          <Th>Loại ngày</Th>
          <Th>Tên</Th>
          <Th>Tình trạng</Th>
          <Th hidden>Thao tác</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <RowTh>{formatWeekday(line.day)}</RowTh>
            <Td label="Loại ngày">{calendarDayKindLabels[line.kind]}</Td>
            <Td label="Tên">{line.name}</Td>
            <Td label="Tình trạng">{line.provisional ? <StatusText glyph="clock" tone="warn">Dự kiến</StatusText> : <StatusText glyph="ok" tone="good">Chính thức</StatusText>}</Td>
            <Td>
              <span className="flex flex-wrap items-center gap-3">
                <TextLink href={editHref(line.id)}>
                  Sửa<span className="sr-only"> {formatWeekday(line.day)}</span>
                </TextLink>
                <ConfirmDialog
                  trigger={{ label: 'Bỏ', kind: 'quiet', size: 'sm' }}
                  title={`Bỏ ${formatWeekday(line.day)} khỏi lịch`}
                  confirmLabel="Bỏ khỏi lịch"
                  danger
                  run={removeCalendarDayAction}
                  input={{ dayId: line.id }}
                  success="Đã bỏ khỏi lịch."
                >
                  Từ nay ngày này được tính như ngày thường. Các hạn đã giao không đổi.
                </ConfirmDialog>
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

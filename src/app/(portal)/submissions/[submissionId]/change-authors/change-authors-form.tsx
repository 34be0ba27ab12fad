'use client';

import { useFieldArray } from 'react-hook-form';
import type * as z from 'zod';
import { reasonLength } from '@/domain/submissions/reason-length';
import type { authorInput } from '@/domain/submissions/schema';
import { Button, LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { type Option, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { AuthorRows } from '../../author-rows';
import { changeAuthorsAction } from '../shares/actions';

type Props = { submissionId: string; token: string; authors: z.input<typeof authorInput>[]; collectives: boolean; people: Option[]; kinds: Option[] };

const placeOf = rowPlace({ authors: 'Tác giả' });

export function ChangeAuthorsForm({ submissionId, token, authors, collectives, people, kinds }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/share-schema').then((all) => all.changeAuthorsInput),
    action: changeAuthorsAction,
    placeOf,
    defaultValues: { submissionId, token, authors, reason: '' },
  });
  const rows = useFieldArray({ control: form.form.control, name: 'authors' });
  const { authors: wrong } = form.form.formState.errors;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="max-w-208 space-y-6">
      <FormNotice form={form} />
      <AuthorRows rows={rows} field={form.field} written={form.form.watch('authors')} wrong={wrong?.root?.message ?? wrong?.message} people={people} kinds={kinds} collectives={collectives} />
      <Card aria-labelledby="why">
        <CardHead id="why" title="Vì sao thay đổi" />
        <CardBody>
          <TextArea
            label="Lý do thay đổi" rows={3} count={reasonLength.max}
            hint="Nêu đơn đề nghị của các tác giả nếu có. Mọi tác giả cũ và mới đọc được lý do này." {...form.field('reason')}
          />
        </CardBody>
      </Card>
      <p className="text-sm text-ink-2">Các tác giả được hỏi xác nhận lại tỷ lệ. Thành viên Hội đồng trở thành tác giả thì không tham gia chấm hồ sơ này nữa, phiếu đã chốt của người đó không được tính.</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" size="lg" busy={form.busy}>Lưu danh sách mới</Button>
        <LinkButton size="lg" href={`/submissions/${submissionId}`}>Thôi</LinkButton>
      </div>
    </form>
  );
}

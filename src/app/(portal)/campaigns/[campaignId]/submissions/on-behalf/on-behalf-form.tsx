'use client';

import { useRouter } from 'next/navigation';
import { useFieldArray } from 'react-hook-form';
import { paperChannelLabels } from '@/domain/submissions/labels';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { CheckboxField } from '@/ui/choice';
import { DateField, type Option, SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { AuthorRows, noAuthor } from '../../../../submissions/author-rows';
import { fileOnBehalfAction } from '../actions';
import { ArrivalFields } from '../receive/arrival-fields';
import { ScanDrop } from './scan-drop';

type Props = {
  submissionId: string;
  campaignId: string;
  units: Option[];
  fields: Option[];
  topics: (Option & { isOther: boolean })[];
  kinds: Option[];
  maturities: Option[];
  people: Option[];
  sections: { key: string; title: string }[];
  collectives: boolean;
  maxFileMb: number;
  today: string;
  time: string;
  copies: number;
  colour: boolean;
  /** The window is over. */
  closed: boolean;
};

const placeOf = rowPlace({ authors: 'Tác giả' });

export function OnBehalfForm(props: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-on-behalf-schema').then((all) => all.fileOnBehalfInput),
    action: fileOnBehalfAction,
    placeOf,
    defaultValues: {
      submissionId: props.submissionId, campaignId: props.campaignId,
      arrivalNumber: '', arrivedOn: props.today, arrivedAtTime: props.time, channel: 'IN_PERSON' as const, copies: String(props.copies), colour: props.colour,
      coverNumber: '', coverOn: '', note: '',
      title: '', unitId: '', fieldId: '', topicId: '', topicOther: '',
      // As yet unchosen: the schema says so at the field.
      maturity: '' as 'IDEA', appliedOn: '', ownerId: '', authors: [{ ...noAuthor, share: '100' }],
      sections: props.sections.map(({ key }) => ({ key, text: '' })), fileIds: [], lateReason: '', noSecrets: false,
    },
    onSuccess: ({ code, submissionId }) => {
      flash(`Đã nhập hồ sơ ${code}.`);
      router.push(`/submissions/${submissionId}`);
    },
  });
  const rows = useFieldArray({ control: form.form.control, name: 'authors' });
  const { authors: wrong } = form.form.formState.errors;
  const topicId = form.form.watch('topicId');
  const isOther = props.topics.some((topic) => topic.value === topicId && topic.isOther);
  const isApplied = form.form.watch('maturity') === 'APPLIED';
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="max-w-208 space-y-6">
      <FormNotice form={form} />
      <Card aria-labelledby="paper-arrival">
        <CardHead id="paper-arrival" title="Bản giấy đã nhận" />
        <CardBody className="space-y-4">
          <ArrivalFields field={form.field} channels={paperChannelLabels} />
          {props.closed ? <TextField label="Lý do nộp muộn" hint="Phải ghi khi bản được tính ngày nộp đến sau hạn nhận hồ sơ; còn lại để trống." {...form.field('lateReason')} /> : null}
          <ScanDrop form={form} maxFileMb={props.maxFileMb} />
        </CardBody>
      </Card>
      <Card aria-labelledby="paper-head">
        <CardHead id="paper-head" title="Thông tin trên Đơn" />
        <CardBody className="space-y-4">
          <TextArea label="Tên sáng kiến, giải pháp" rows={2} count={300} {...form.field('title')} />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField label="Đơn vị" placeholder="Chọn đơn vị" options={props.units} {...form.field('unitId')} />
            <SelectField label="Lĩnh vực" placeholder="Chọn lĩnh vực" options={props.fields} {...form.field('fieldId')} />
            {props.topics.length > 0 ? <SelectField label="Nội dung trọng tâm" placeholder="Chọn nội dung" options={props.topics.map(({ value, label }) => ({ value, label }))} {...form.field('topicId')} /> : null}
            {isOther ? <TextField label="Nội dung khác" {...form.field('topicOther')} /> : null}
            <SelectField label="Mức độ triển khai" placeholder="Chọn mức độ" options={props.maturities} {...form.field('maturity')} />
            {isApplied ? <DateField label="Ngày bắt đầu áp dụng" {...form.field('appliedOn')} /> : null}
          </div>
          <SelectField
            label="Tài khoản theo dõi hồ sơ" optional placeholder="Người nhập giữ hồ sơ" hint="Người này được báo tin và trả lời khi cần bổ sung, thường là tác giả chính hoặc đầu mối của đơn vị."
            options={props.people} {...form.field('ownerId')}
          />
        </CardBody>
      </Card>
      <AuthorRows rows={rows} field={form.field} written={form.form.watch('authors')} wrong={wrong?.root?.message ?? wrong?.message} people={props.people} kinds={props.kinds} collectives={props.collectives} />
      <Card aria-labelledby="paper-texts">
        <CardHead id="paper-texts" title="Nội dung" sub="Không bắt buộc khi đã có bản quét. Nhập để Hội đồng đọc thuận tiện trên máy." />
        <CardBody className="space-y-4">
          {props.sections.map((section, i) => (
            <TextArea key={section.key} label={section.title} optional rows={3} {...form.field(`sections.${i}.text`)} />
          ))}
        </CardBody>
      </Card>
      <CheckboxField label="Đơn giấy có chữ ký và cam kết hồ sơ không có bí mật nhà nước" {...form.field('noSecrets')} />
      <Button type="submit" kind="primary" size="lg" busy={form.busy}>Nhập hồ sơ và cấp mã</Button>
    </form>
  );
}

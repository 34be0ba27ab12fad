import { attempt } from '@/ui/action-failure';
import { sendFile } from '@/ui/upload';
import { addPictureAction } from './actions';

export type SentPicture = { evidenceId: string } | { why: string };

/** A picture for the text of one section: its bytes first, then its place in the dossier. */
export async function sendPicture(file: File, to: { submissionId: string; campaignId: string; sectionKey: string; maxFileMb: number }): Promise<SentPicture> {
  const { submissionId, campaignId, sectionKey, maxFileMb } = to;
  if (file.size > maxFileMb * 1024 * 1024) return { why: `${file.name}: ảnh nặng quá ${maxFileMb} MB. Giảm cỡ ảnh rồi chèn lại.` };
  const upload = await new Promise<{ fileId: string } | { why: string }>((resolve) => {
    sendFile<{ fileId: string }>({
      url: `/api/uploads?campaign=${campaignId}`, method: 'PUT', file,
      onProgress: () => undefined,
      onWaiting: () => undefined,
      onSent: () => undefined,
      onAnswer: (answer) => resolve(answer.kind === 'ready' ? answer.value : { why: answer.why }),
    });
  });
  if ('why' in upload) return upload;
  const outcome = await attempt(() => addPictureAction({ submissionId, fileId: upload.fileId, sectionKey }));
  if (outcome.kind === 'done') return { evidenceId: outcome.value.evidenceId };
  return { why: outcome.kind === 'refused' ? [outcome.refused.title, outcome.refused.body, ...Object.values(outcome.fields ?? {}).flat()].filter(Boolean).join(' ') : 'Chưa chèn được ảnh.' };
}

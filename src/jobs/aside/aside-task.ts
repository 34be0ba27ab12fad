import type { ReportText } from '@/documents/document-text';
import type { TableLine } from '@/documents/table-in';
import type { PlainText } from '@/documents/text-in';
import type { UnreadableTable, WhyUnreadable } from '@/documents/unreadable';
import type { Part } from '@/domain/submissions/word-headings';
import type { PaperTask } from './paper-task';

/** Work on what somebody sent or asked for that is too much, or too little trusted, for the process that serves pages. */
export type AsideTask =
  | { kind: 'paper'; task: PaperTask }
  | { kind: 'report'; bytes: Uint8Array; name: string; parts: readonly Part[] }
  | { kind: 'text'; bytes: Uint8Array; name: string }
  | { kind: 'table'; bytes: Uint8Array; format: 'xlsx' | 'docx' | 'csv' };

export type AsideValue = { paper: Uint8Array; report: ReportText; text: PlainText; table: TableLine[] };

/** `why`: what a reader says of a file; `fault`: what nobody expected. */
export type AsideAnswer = { value: AsideValue[keyof AsideValue] } | { why?: WhyUnreadable | UnreadableTable['why']; fault: string };

/** Each kind loads what it needs alone: the process lives for one of them. */
export async function asideWork(task: AsideTask): Promise<AsideValue[keyof AsideValue]> {
  switch (task.kind) {
    case 'paper':
      return (await import('./paper-task')).paperBytes(task.task, (await import('@/platform/storage')).readBytes);
    case 'report':
      return (await import('@/documents/read-document')).readReport(task.bytes, task.name, task.parts);
    case 'text':
      return (await import('@/documents/text-in')).readText(task.bytes, task.name);
    case 'table':
      return (await import('@/documents/table-in')).readTable(task.bytes, task.format);
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../launch/root.ts';
import { criteria, drafts, judged, memberOf, openSheets, people, uid } from './ids.ts';

export type Call = { method: 'GET' | 'PUT' | 'POST'; path: string; as: number; headers?: Record<string, string>; body?: string };
export type Scenario = {
  key: string;
  title: string;
  /** In which state of the campaign: while members score, or after scoring has closed. */
  stage: 'SCORING' | 'SCORED';
  /** The next request; those that write never repeat themselves. */
  next: () => Call;
  /** What a right answer contains; a page that says "not found" with 200 must not count. */
  holds: string;
};

const page = (path: string, as: number): (() => Call) => () => ({ method: 'GET', path, as });

export async function scenarios(): Promise<Scenario[]> {
  const campaign = `/campaigns/${judged}`;
  const { office, firstMember, chairman } = people;
  return [
    { key: 'home', title: 'Trang việc của tôi (ủy viên)', stage: 'SCORING', next: page('/home', firstMember), holds: 'Chấm' },
    { key: 'save', title: 'Lưu phiếu chấm', stage: 'SCORING', next: saving(), holds: '"ok":true' },
    { key: 'file', title: 'Nộp hồ sơ', stage: 'SCORING', next: await filing(), holds: 'BB-2027-' },
    { key: 'list', title: 'Danh sách 50 hồ sơ', stage: 'SCORED', next: page(`${campaign}/submissions`, office), holds: 'BB-2026-' },
    { key: 'list-deep', title: 'Danh sách, trang cuối hoặc 40', stage: 'SCORED', next: page(`${campaign}/submissions?page=40`, office), holds: 'BB-2026-' },
    { key: 'dossier', title: 'Hồ sơ và các phiếu', stage: 'SCORED', next: page(`/submissions/${uid('submission', 77)}`, office), holds: 'BB-2026-0077' },
    { key: 'dossier-scores', title: 'Điểm của một hồ sơ', stage: 'SCORED', next: page(`${campaign}/scores/${uid('submission', 77)}`, office), holds: 'BB-2026-0077' },
    { key: 'ranking', title: 'Xếp hạng 50', stage: 'SCORED', next: page(`${campaign}/scores`, chairman), holds: 'BB-2026-' },
    { key: 'matrix-lines', title: 'Cả bảng điểm, các dòng', stage: 'SCORED', next: page(`${campaign}/scores/lines`, chairman), holds: 'BB-2026-' },
    { key: 'matrix', title: 'Cả bảng điểm, trang', stage: 'SCORED', next: page(`${campaign}/scores?all=1`, chairman), holds: 'BB-2026-' },
  ];
}

function saving(): () => Call {
  let number = 0;
  return () => {
    const dossier = (number % openSheets.dossiers) + 1;
    const place = (Math.floor(number / openSheets.dossiers) % openSheets.each) + 1;
    number += 1;
    const values = Object.fromEntries(criteria.map((max, i) => [uid('criterion', 100 + i), max / 2]));
    return {
      method: 'PUT', path: `/reviews/${uid('submission', dossier)}/sheet`, as: memberOf(dossier, place), headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: 1, values, comment: 'Cần nêu rõ thời gian tiết kiệm được.' }),
    };
  };
}

async function filing(): Promise<() => Call> {
  const action = await actionId('fileSubmissionAction');
  let number = 0;
  return () => {
    const draft = drafts.first + (number % drafts.count);
    number += 1;
    const submissionId = uid('submission', draft);
    return {
      method: 'POST', path: `/submissions/${submissionId}/edit`, as: people.firstAuthor + (draft % people.authors),
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': action, accept: 'text/x-component' }, body: JSON.stringify([{ submissionId, noSecrets: true }]),
    };
  };
}

type Manifest = { node: Record<string, { exportedName: string }> };

/** Server actions are called by an id that each build draws anew. */
async function actionId(name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as Manifest;
  const found = Object.entries(manifest.node).find(([, action]) => action.exportedName === name);
  if (!found) throw new Error(`The build has no server action ${name}`);
  return found[0];
}

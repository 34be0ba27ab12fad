import { renderErd } from './render-erd.ts';
import { renderWorkflows } from './render-workflows.ts';

export const diagrams = [
  { path: 'src/ERD.md', render: renderErd },
  { path: 'src/WORKFLOW.md', render: renderWorkflows },
] as const;

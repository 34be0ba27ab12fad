import type { FieldErrors } from 'react-hook-form';

export type FormProblem = {
  /** Where the summary links to: the id of the control. */
  controlId?: string;
  message: string;
};

/** All messages of a form, in the order of the fields, nested ones as "authors.0.name". */
export function collectProblems(errors: FieldErrors, idOf: (name: string) => string = (name) => name): FormProblem[] {
  const problems: FormProblem[] = [];
  const visit = (node: unknown, path: string): void => {
    if (!node || typeof node !== 'object') return;
    const { message, ref } = node as { message?: unknown; ref?: unknown };
    if (typeof message === 'string' && message !== '') {
      // A message about a whole list has no control of its own.
      const own = path !== '' && !path.endsWith('root') && ref !== undefined;
      problems.push(own ? { controlId: idOf(path), message } : { message });
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'ref' || key === 'types' || key === 'message' || key === 'type') continue;
      visit(child, path ? `${path}.${key}` : key);
    }
  };
  visit(errors, '');
  return problems;
}

import type { FieldErrors } from 'react-hook-form';

export type FormProblem = {
  /** Where the summary links to: the id of the control. */
  controlId?: string;
  message: string;
};

/** Which of many alike a field belongs to ("Tiêu chí 2, mức 1"), where its message alone does not say; else empty. */
export type PlaceOf = (path: string) => string;

/** Of rows that repeat: what each list of rows is called, by its path without numbers ("criteria.bands"). */
export function rowPlace(words: Readonly<Record<string, string>>): PlaceOf {
  return (path) => {
    const lists: string[] = [];
    return path.split('.').flatMap((step) => {
      const word = words[lists.join('.')];
      if (!/^\d+$/u.test(step)) lists.push(step);
      else if (word) return [`${word} ${Number(step) + 1}`];
      return [];
    }).join(', ');
  };
}

/** All messages of a form, in the order of the fields, nested ones as "authors.0.name". */
export function collectProblems(errors: FieldErrors, idOf: (name: string) => string = (name) => name, placeOf: PlaceOf = () => ''): FormProblem[] {
  const problems: FormProblem[] = [];
  const visit = (node: unknown, path: string): void => {
    if (!node || typeof node !== 'object') return;
    const { message, ref } = node as { message?: unknown; ref?: unknown };
    if (typeof message === 'string' && message !== '') {
      // A message about a whole list has no control of its own.
      const own = path !== '' && !path.endsWith('root') && ref !== undefined;
      const place = placeOf(path);
      const said = place ? `${place}: ${message}` : message;
      problems.push(own ? { controlId: idOf(path), message: said } : { message: said });
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'ref' || key === 'types' || key === 'message' || key === 'type') continue;
      visit(child, path ? `${path}.${key}` : key);
    }
  };
  visit(errors, '');
  return problems;
}

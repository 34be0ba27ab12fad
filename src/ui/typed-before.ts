/**
 * What somebody typed before the scripts had come: the library would put its defaults over it. Controls come from the server
 * empty and unticked, so what is in one now, a person put there. On the server, and for a form that was not there yet, the
 * defaults as they are.
 */
export function withTyped<Values>(defaults: Values, idOf: (path: string) => string): Values {
  if (typeof document === 'undefined') return defaults;
  return typedOr(defaults, '', idOf) as Values;
}

function typedOr(value: unknown, path: string, idOf: (path: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => typedOr(each, path ? `${path}.${index}` : String(index), idOf));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typedOr(each, path ? `${path}.${key}` : key, idOf)]));
  }
  const control = document.getElementById(idOf(path));
  if (typeof value === 'boolean') return value || (control instanceof HTMLInputElement && control.type === 'checkbox' && control.checked);
  if (typeof value !== 'string') return value;
  const isText = control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(control.type));
  return isText && control.value !== '' ? control.value : value;
}

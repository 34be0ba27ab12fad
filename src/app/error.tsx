'use client';

import { ErrorNotice, type ErrorProps } from './error-notice';

export default function RootError(props: ErrorProps) {
  return (
    <main id="main">
      <ErrorNotice {...props} />
    </main>
  );
}

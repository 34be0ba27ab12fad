'use client';

import { ErrorNotice, type ErrorProps } from '../error-notice';

export default function PortalError(props: ErrorProps) {
  return <ErrorNotice {...props} />;
}

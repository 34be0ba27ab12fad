import { NotFoundInFrame } from '../not-found-notice';

export default function PortalNotFound() {
  return <NotFoundInFrame />;
}

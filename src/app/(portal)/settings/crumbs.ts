import type { Crumb } from '@/ui/page-head';

export const settingsCrumb: Crumb = { label: 'Thiết lập', href: '/settings' };

'use client';

import { Icon } from '@/ui/icons';
import { Anchor } from '@/ui/link';
import type { NavItem } from '@/ui/nav';

/** The parts of a campaign that is not the one in the menu. */
export function CampaignParts({ title, items }: { title: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={`Đợt phát động: ${title}`} className="no-print mb-5 rounded-md border border-line bg-sunken px-4 py-2">
      <p className="text-sm font-medium">{title}</p>
      <ul className="-mx-2 flex flex-wrap text-sm">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} className="inline-flex min-h-11 items-center gap-1.5 rounded-sm px-2 text-ink-2 hover:bg-hover hover:text-ink hover:underline sm:min-h-8">
              <Icon name={item.icon} className="size-4" />
              {item.label}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { ComponentProps } from 'react';
import sprite from './icons.svg';

// Server components that point into one sprite (icons.svg, made by `npm run icons` from lucide): lucide's own are client
// components, and fifty rows of them cost more than the rest of a page.

type Props = ComponentProps<'svg'>;

export type IconName =
  | 'ArrowDown' | 'ArrowUp' | 'ArrowUpToLine' | 'Award' | 'Bell' | 'Bold' | 'Building2' | 'CalendarDays'
  | 'CalendarPlus' | 'Camera' | 'Check' | 'ChevronDown' | 'CircleAlert' | 'CircleCheck' | 'Copy' | 'DatabaseBackup'
  | 'Download' | 'Ellipsis' | 'File' | 'FilePenLine' | 'FilePlus' | 'FilePlus2' | 'FileSpreadsheet' | 'FileText'
  | 'Files' | 'FlaskConical' | 'GripVertical' | 'Heading' | 'History' | 'Image' | 'ImagePlus' | 'Inbox' | 'Italic' | 'KeyRound'
  | 'Landmark' | 'LayoutDashboard' | 'Library' | 'List' | 'ListChecks' | 'ListOrdered' | 'Lock' | 'LockOpen' | 'LogIn'
  | 'LogOut' | 'Mail' | 'Megaphone' | 'Menu' | 'Minus' | 'Network' | 'PackageCheck' | 'PenLine' | 'Plus' | 'Printer'
  | 'Redo2' | 'RefreshCw' | 'RotateCcw' | 'Search' | 'Send' | 'Settings' | 'ShieldCheck' | 'Table2' | 'Ticket'
  | 'Trash2' | 'Undo2' | 'Upload' | 'UserPlus' | 'UserRound' | 'UsersRound' | 'X';

function icon(name: IconName) {
  return ({ className, ...rest }: Props) => (
    <svg className={className ? `icon ${className}` : 'icon'} aria-hidden="true" {...rest}>
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}

/** For a list of things that name their icon: the menu. */
export const Icon = ({ name, ...rest }: Props & { name: IconName }) => icon(name)(rest);

export const ArrowDown = icon('ArrowDown');
export const ArrowUp = icon('ArrowUp');
export const ArrowUpToLine = icon('ArrowUpToLine');
export const Award = icon('Award');
export const Bell = icon('Bell');
export const Bold = icon('Bold');
export const Building2 = icon('Building2');
export const CalendarDays = icon('CalendarDays');
export const CalendarPlus = icon('CalendarPlus');
export const Camera = icon('Camera');
export const Check = icon('Check');
export const ChevronDown = icon('ChevronDown');
export const CircleAlert = icon('CircleAlert');
export const CircleCheck = icon('CircleCheck');
export const Copy = icon('Copy');
export const DatabaseBackup = icon('DatabaseBackup');
export const Download = icon('Download');
export const Ellipsis = icon('Ellipsis');
export const File = icon('File');
export const FilePenLine = icon('FilePenLine');
export const FilePlus = icon('FilePlus');
export const FilePlus2 = icon('FilePlus2');
export const FileSpreadsheet = icon('FileSpreadsheet');
export const FileText = icon('FileText');
export const Files = icon('Files');
export const FlaskConical = icon('FlaskConical');
export const Heading = icon('Heading');
export const GripVertical = icon('GripVertical');
export const History = icon('History');
export const Image = icon('Image');
export const ImagePlus = icon('ImagePlus');
export const Inbox = icon('Inbox');
export const Italic = icon('Italic');
export const KeyRound = icon('KeyRound');
export const Landmark = icon('Landmark');
export const LayoutDashboard = icon('LayoutDashboard');
export const Library = icon('Library');
export const List = icon('List');
export const ListChecks = icon('ListChecks');
export const ListOrdered = icon('ListOrdered');
export const Lock = icon('Lock');
export const LockOpen = icon('LockOpen');
export const LogIn = icon('LogIn');
export const LogOut = icon('LogOut');
export const Mail = icon('Mail');
export const Megaphone = icon('Megaphone');
export const Menu = icon('Menu');
export const Minus = icon('Minus');
export const Network = icon('Network');
export const PackageCheck = icon('PackageCheck');
export const PenLine = icon('PenLine');
export const Plus = icon('Plus');
export const Printer = icon('Printer');
export const Redo2 = icon('Redo2');
export const RefreshCw = icon('RefreshCw');
export const RotateCcw = icon('RotateCcw');
export const Search = icon('Search');
export const Send = icon('Send');
export const Settings = icon('Settings');
export const ShieldCheck = icon('ShieldCheck');
export const Table2 = icon('Table2');
export const Ticket = icon('Ticket');
export const Trash2 = icon('Trash2');
export const Undo2 = icon('Undo2');
export const Upload = icon('Upload');
export const UserPlus = icon('UserPlus');
export const UserRound = icon('UserRound');
export const UsersRound = icon('UsersRound');
export const X = icon('X');

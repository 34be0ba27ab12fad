'use client';

import { Printer } from './icons';
import { Button, type ButtonProps } from './button';

export function PrintButton({ children = 'In', ...rest }: Omit<ButtonProps, 'onClick' | 'type'>) {
  return (
    <Button icon={<Printer />} {...rest} onClick={() => window.print()}>
      {children}
    </Button>
  );
}

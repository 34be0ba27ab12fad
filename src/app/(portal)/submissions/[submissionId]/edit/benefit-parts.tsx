'use client';

import dynamic from 'next/dynamic';

// Which of them is there depends on the campaign and on the maturity: each comes as a script of its own.
export const BasisEditor = dynamic(() => import('./basis-editor').then((all) => all.BasisEditor));
export const FiguresEditor = dynamic(() => import('./figures-editor').then((all) => all.FiguresEditor));

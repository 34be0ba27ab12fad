'use client';

import dynamic from 'next/dynamic';

// Seldom needed: a chunk of its own.
export const RecuseForm = dynamic(() => import('./recuse-form').then((all) => all.RecuseForm));

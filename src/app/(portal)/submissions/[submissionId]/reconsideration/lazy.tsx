'use client';

import dynamic from 'next/dynamic';

// A chunk each, still rendered on the server: one reader sees one of them.
export const OwnSheet = dynamic(() => import('./own-sheet-form').then((all) => all.OwnSheetForm));
export const Paper = dynamic(() => import('./paper-form').then((all) => all.PaperForm));
export const Others = dynamic(() => import('./others-form').then((all) => all.OthersForm));
export const Publish = dynamic(() => import('./publish-form').then((all) => all.PublishForm));

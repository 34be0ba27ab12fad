'use client';

import dynamic from 'next/dynamic';

// Most meetings vote by hands: what paper and secret ballots need comes as chunks of their own.
export const PaperForm = dynamic(() => import('./paper-form').then((all) => all.PaperForm));
export const OpenBallotForm = dynamic(() => import('./open-form').then((all) => all.OpenBallotForm));
export const CastForm = dynamic(() => import('./cast-form').then((all) => all.CastForm));
export const TellersForm = dynamic(() => import('./tellers-form').then((all) => all.TellersForm));
export const MethodForm = dynamic(() => import('./method-form').then((all) => all.MethodForm));
export const CountScanDrop = dynamic(() => import('./scan-drop').then((all) => all.CountScanDrop));

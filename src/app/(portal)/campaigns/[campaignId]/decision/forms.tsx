'use client';

import dynamic from 'next/dynamic';

// Which of them is there depends on the step and on who looks: each comes as a script of its own, with the page that shows it.
export const ApproveForm = dynamic(() => import('./approve-form').then((all) => all.ApproveForm));
export const DecisionNumberForm = dynamic(() => import('./decision-number-form').then((all) => all.DecisionNumberForm));
export const DetailsForm = dynamic(() => import('./details-form').then((all) => all.DetailsForm));
export const ItemsForm = dynamic(() => import('./items-form').then((all) => all.ItemsForm));
export const PaperDecisionForm = dynamic(() => import('./paper-decision-form').then((all) => all.PaperDecisionForm));
export const ProposalNumberForm = dynamic(() => import('./proposal-number-form').then((all) => all.ProposalNumberForm));
export const PublishForm = dynamic(() => import('./publish-form').then((all) => all.PublishForm));
export const ScanDrop = dynamic(() => import('./scan-drop').then((all) => all.ScanDrop));

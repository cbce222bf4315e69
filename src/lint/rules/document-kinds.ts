import type { Rule } from './rule.ts';

/** Neither a standard nor a maklumat, nor a part of one. */
export const nothingRecognised: Rule<'nothing-recognised'> = ({ document }) => {
  const { instead, kind, services, at } = document;
  if (instead === 'definitions') return [{ facts: { explains: 'components' }, at }];
  const nothing = kind === 'other' || (kind === 'standar' && services.length === 0);
  return nothing && instead === undefined ? [{ facts: {}, at }] : [];
};

/** The page explains what a standard is, and is none itself. */
export const componentsOnlyNamed: Rule<'components-only-named'> = ({ document: { instead, at } }) =>
  instead === 'list' || instead === 'article' ? [{ facts: { as: instead }, at }] : [];

/** A decree that sets standards, without the annex that contains them. */
export const annexMissing: Rule<'annex-missing'> = ({ document: { instead, decree, at } }) =>
  instead === 'decree' ? [{ facts: {}, at: decree?.at ?? at }] : [];

/** An annex on its own: number and date of the decree cannot be looked at. */
export const decreeMissing: Rule<'decree-missing'> = ({ document: { decree, services } }) =>
  decree?.annexOnly === true && services.length > 0 ? [{ facts: {}, at: decree.at }] : [];

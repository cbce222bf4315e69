import type { NewChecklistFacts } from '../new-checklist-facts.ts';

/** A checklist to begin one's own with: whole and valid, each key explained. */
export const newChecklist = ({ id, title, max, decimals, green, yellow }: NewChecklistFacts): string => `\
# A checklist of your own. Change it, and check it every time: patuh check <this file>
# Whatever stands behind a hash is explanation only; remove it as you like.
id: ${id} # letters, digits, dots, dashes; no blanks
title: ${title}
version: 1 # raise it whenever the content changes after it was used
note: >-
  Say here what is official and what is assumed; the note appears on the checklist's page.

# Where the figures come from. Every weight and bound names one of these with \`source\`.
# status: verified (at least two sources), single-source, assumption (our own).
basis:
  decree:
    title: Decree or guideline that this checklist rests on
    status: assumption
    note: Replace by the name of the decree, and its status once it is in force.

scale: { max: ${max}, decimals: ${decimals} } # highest score; scores are rounded once, to ${decimals === 2 ? 'two' : decimals} decimals
total: 100 # sum of the weights of all sections; a wrong sum is noticed at once
rollup: mean-of-units # the institution is the mean of its units; or mean-of-services, of all services

# Lower bounds of the zones, best first; the last is always 0.
zones:
  source: decree
  levels:
    - { min: ${green}, zone: green, label: Good }
    - { min: ${yellow}, zone: yellow, label: Fair }
    - { min: 0, zone: red, label: Poor }

# Scales of answers, worst first. \`also\`: other words that are taken.
answers:
  yes-no:
    - { answer: absent, points: 0, also: [none] }
    - { answer: present, points: 1, also: [available] }
  completeness:
    - { answer: nothing, points: 0 }
    - { answer: partly, points: 1 }
    - { answer: complete, points: 2 }
  percent: { number: { min: 0, max: 100 } }

# Sections and items. Sections may nest (\`sections\` inside a section).
sections:
  - id: information
    title: Information for the public
    weight: 60
    source: decree
    items:
      - id: requirements
        title: Requirements of the service are published
        weight: 2 # relative to the other items of this section
        per: service # answered for each service; without this line once for the whole unit
        answers: completeness
        # The same fact in other checklists, so that \`patuh audit --also\` can carry the answer over.
        topics: [persyaratan.dipublikasikan]
        guidance: What the assessor looks at, in one or two sentences.
        evidence: { ask: Photograph of the board with the requirements, required: true, valid: 12 months }
        remedy: What the unit has to do to close this gap.
        effort: 1 # 1 (a day, no budget) to 5 (next year's budget)
        owner: Bagian Organisasi
        law: [UU 25/2009 Pasal 21 huruf b]
      - id: pledge
        title: The service pledge (maklumat) is published
        weight: 1
        answers: yes-no
        topics: [maklumat.dipublikasikan]
        remedy: Put up the signed pledge where people are served.
        effort: 1
  - id: officers
    title: Officers and results
    weight: 40
    weights: assumed # the split inside is not official: reports show the range of scores
    source: decree
    items:
      - id: trained-officers
        title: Percentage of officers who were trained
        answers: percent
        remedy: Propose training for officers at the counter who had none.
        effort: 3
      - id: special-service
        title: Special service for disabled and elderly people, pregnant women, and children
        answers: yes-no
        na: allowed # a unit may answer "tidak berlaku" (does not apply) with a reason
        remedy: Provide an officer and a lane for them.
        effort: 2
`;

import type { SettingsProps } from '@/components/settings/settings-props';
import { DEFAULT_MEANINGS } from '../../lib/domain/highlight';
import { DAY } from './samples';

const figure = {
  articleId: 'here',
  kind: 'figure',
  part: 'text',
  quote: { exact: 'at least 43', prefix: '', suffix: '', start: 120 },
} as const;

const saved = {
  at: Date.parse(DAY),
  path: 'Ibid/ibid-backup-5f0c2c5e-2.json',
  bytes: 4_132_000,
  stamp: '',
};

const usual: Omit<SettingsProps, 'actions'> = {
  consent: 'all-sites',
  hosts: [],
  outcome: null,
  paused: ['https://www.meridian.example', 'http://harbour.example'],
  allowed: [],
  wrongSites: [],
  marking: 'everything',
  selectionButton: true,
  meanings: [
    ...DEFAULT_MEANINGS,
    { id: 'own', name: 'Numbers that nobody has explained so', colour: 'grey' },
  ],
  commands: [
    {
      name: 'next-finding',
      description: 'Go to the next finding on the page',
      shortcut: 'Alt+Shift+J',
    },
    { name: 'previous-finding', description: 'Go to the previous finding', shortcut: '' },
  ],
  keysCanBeSet: false,
  keepFor: 'for-ever',
  backups: {
    rhythm: 'daily',
    record: { last: saved, failure: null },
    isPossible: true,
    isAllowed: true,
    work: 'none',
  },
  corrections: [
    {
      id: 'one',
      ruling: { kind: 'same-source', a: 'a', b: 'b' },
      labels: ['Ministry of the Interior and Public Order of the Republic of Varland', 'MIPO'],
      madeOn: null,
      madeAt: Date.parse(DAY),
    },
    {
      id: 'two',
      ruling: { kind: 'not-comparable', a: figure, b: figure },
      labels: ['at least 43', '24 people'],
      madeOn: null,
      madeAt: Date.parse(DAY) - 86_400_000,
    },
  ],
  holdings: { articles: 1204, highlights: 63, corrections: 2 },
  deletion: 'not-asked',
  version: '0.1.0',
  licences: null,
  problem: null,
  today: DAY,
};

/** What the settings page shows. */
export const settingsStates: Readonly<Record<string, Omit<SettingsProps, 'actions'>>> = {
  usual,
  chosen: {
    ...usual,
    consent: 'chosen-sites',
    hosts: ['harbour.example', 'meridian.example'],
    outcome: { kind: 'saved', consent: 'chosen-sites' },
    allowed: ['https://mail.post.example'],
    wrongSites: ['not a site'],
    backups: {
      ...usual.backups,
      record: { last: saved, failure: { at: Date.parse(DAY) + 86_400_000, why: 'disk-full' } },
    },
    keysCanBeSet: true,
    licences: 'Name of a library\n\nMIT licence\n\nPermission is hereby granted …',
    problem: 'That did not work. Nothing was changed; please try once more.',
  },
  first: {
    ...usual,
    consent: 'none',
    backups: {
      ...{ rhythm: 'off', record: { last: null, failure: null } },
      ...{ isPossible: true, isAllowed: false, work: 'refused' },
    },
    paused: [],
    corrections: [],
    holdings: { articles: 0, highlights: 0, corrections: 0 },
    deletion: 'done',
  },
};

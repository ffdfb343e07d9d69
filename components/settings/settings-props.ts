import type { SiteChoice, WelcomeProps } from '@/components/welcome/welcome-props';
import type { BackupRecord, BackupRhythm } from '@/lib/domain/backup';
import type { Marking } from '@/lib/domain/consent';
import type { Correction } from '@/lib/domain/correction';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';
import type { Keeping } from '@/lib/domain/keeping';

/** A command of the browser's list of shortcuts. */
interface CommandKey {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+J"); empty where it has none. */
  readonly shortcut: string;
}

/** How much would be deleted. */
export interface Holdings {
  readonly articles: number;
  readonly highlights: number;
  readonly corrections: number;
}

/** The backups, and what is being done about them. */
export interface BackupState {
  readonly rhythm: BackupRhythm;
  readonly record: BackupRecord;
  /** Whether this browser lets extensions save files by themselves; null until it is known. */
  readonly isPossible: boolean | null;
  /** Whether the reader's permission for it holds (still). */
  readonly isAllowed: boolean;
  /** `refused`: the reader did not grant the permission just now. */
  readonly work: 'none' | 'writing' | 'refused' | 'failed';
}

/** How far the deletion of everything has come. */
export type Deletion = 'not-asked' | 'working' | 'done' | 'failed';

/** What the settings page is given. */
export interface SettingsProps extends Pick<WelcomeProps, 'consent' | 'hosts' | 'outcome'> {
  /** Sites on which nothing is read; origins. */
  readonly paused: readonly string[];
  /** Sensitive and local sites that are read all the same; origins. */
  readonly allowed: readonly string[];
  /** Entries typed as sites that name none; empty where all did. */
  readonly wrongSites: readonly string[];
  readonly marking: Marking;
  readonly selectionButton: boolean;
  readonly meanings: readonly Meaning[];
  readonly commands: readonly CommandKey[];
  /** Whether keys can be set here; else only in the browser's own list. */
  readonly keysCanBeSet: boolean;
  readonly keepFor: Keeping;
  readonly backups: BackupState;
  /** The last made first; null until they are known. */
  readonly corrections: readonly Correction[] | null;
  /** Null until it is known. */
  readonly holdings: Holdings | null;
  readonly deletion: Deletion;
  readonly version: string;
  /** The terms of what ships with Ibid; null until they are asked for. */
  readonly licences: string | null;
  /** What went wrong with the last thing that was asked for; null where nothing did. */
  readonly problem: string | null;
  /** ISO date or date-time of now. */
  readonly today: string;
  readonly actions: SettingsActions;
}

/** What can be asked for on the settings page. All takes effect at once. */
export interface SettingsActions {
  readonly onChooseSites: (choice: SiteChoice) => void;
  /** Sites as typed on which nothing is to be read. */
  readonly onPause: (typed: string) => void;
  readonly onResume: (origin: string) => void;
  readonly onDisallow: (origin: string) => void;
  readonly onMarking: (marking: Marking) => void;
  readonly onSelectionButton: (on: boolean) => void;
  /** `moved`: meanings that go, and which one their highlights get. */
  readonly onMeanings: (
    meanings: readonly Meaning[],
    moved: Readonly<Record<MeaningId, MeaningId>>,
  ) => void;
  /** Called with an empty shortcut to take the key away. */
  readonly onKey: (name: string, shortcut: string) => void;
  /** Open the browser's own list of shortcuts. */
  readonly onBrowserKeys: () => void;
  readonly onKeepFor: (keeping: Keeping) => void;
  /** To be called inside a click: the browser asks its own question only then. */
  readonly onBackups: (rhythm: BackupRhythm) => void;
  /** The same. */
  readonly onBackUpNow: () => void;
  readonly onTakeBack: (id: Correction['id']) => void;
  readonly onShowLicences: () => void;
  readonly onDeleteEverything: () => void;
}

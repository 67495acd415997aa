import type { DossierField } from "./columns.js";
import type { DossierState } from "./state.js";

/**
 * A fact that could not be counted, because dossiers that it is about do not say what it needs.
 *
 * @remarks Since 0.1.0
 */
export interface UncountedFact {
  readonly fact: string;
  /** What they do not say. */
  readonly field: DossierField;
  /** How many do not say it. */
  readonly dossiers: number;
}

interface Counts {
  readonly values: ReadonlyMap<string, number>;
  readonly uncounted: readonly UncountedFact[];
}

const isNew = ({ isCarriedOver }: DossierState): boolean => !isCarriedOver;
const isLate = ({ isSettled, late }: DossierState): boolean => isSettled && late > 0;

/** Facts that need nothing but the dates, which every dossier has. */
const BY_DATES: { readonly [fact: string]: (state: DossierState) => boolean } = {
  "tthc.received": () => true,
  "tthc.carriedOver": ({ isCarriedOver }) => isCarriedOver,
  "tthc.settled": ({ isSettled }) => isSettled,
  "tthc.settledEarly": ({ isSettled, late }) => isSettled && late < 0,
  "tthc.settledOnTime": ({ isSettled, late }) => isSettled && late === 0,
  "tthc.settledLate": isLate,
  "tthc.settledInTime": (state) => state.isSettled && !isLate(state),
  "tthc.inProgress": ({ isSettled }) => !isSettled,
  "tthc.inProgressInTime": ({ isSettled, late }) => !isSettled && late <= 0,
  "tthc.inProgressOverdue": ({ isSettled, late }) => !isSettled && late > 0,
};

/** Facts that need a field which a list may leave out: of which dossiers, and when they count. */
const BY_FIELD: {
  readonly [fact: string]: {
    readonly field: DossierField;
    readonly among: (state: DossierState) => boolean;
    readonly counts: (state: DossierState) => boolean;
  };
} = {
  "tthc.receivedOnline": { field: "channel", among: isNew, counts: ({ dossier }) => dossier.channel === "online" },
  "tthc.receivedDirect": { field: "channel", among: isNew, counts: ({ dossier }) => dossier.channel !== "online" },
  "tthc.receivedAtCounter": { field: "channel", among: isNew, counts: ({ dossier }) => dossier.channel === "counter" },
  "tthc.receivedByPost": { field: "channel", among: isNew, counts: ({ dossier }) => dossier.channel === "post" },
  "tthc.supplemented": {
    field: "supplements",
    among: () => true,
    counts: ({ dossier }) => (dossier.supplements ?? 0) > 0,
  },
  "tthc.supplementedRepeatedly": {
    field: "supplements",
    among: () => true,
    counts: ({ dossier }) => (dossier.supplements ?? 0) > 1,
  },
  "tthc.apologies": { field: "apology", among: isLate, counts: ({ dossier }) => dossier.apology === true },
};

/** The facts of the dictionary that a list of dossiers determines. */
export function countFacts(states: readonly DossierState[]): Counts {
  const values = new Map<string, number>();
  const uncounted: UncountedFact[] = [];
  for (const [fact, counts] of Object.entries(BY_DATES)) values.set(fact, states.filter(counts).length);
  for (const [fact, { field, among, counts }] of Object.entries(BY_FIELD)) {
    const concerned = states.filter(among);
    const silent = concerned.filter(({ dossier }) => dossier[field] === undefined).length;
    if (silent > 0) uncounted.push({ fact, field, dossiers: silent });
    else values.set(fact, concerned.filter(counts).length);
  }
  const delays = states.filter(isLate).map(({ late }) => late);
  values.set(
    "tthc.workingDaysLate",
    delays.reduce((sum, late) => sum + late, 0),
  );
  values.set(
    "tthc.longestDelay",
    delays.reduce((longest, late) => Math.max(longest, late), 0),
  );
  return { values, uncounted };
}

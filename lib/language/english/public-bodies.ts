/** Public bodies that go by what they do ("the fire brigade", "the road administration"). */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'brigade administration authority directorate inspectorate department police court prosecution council'.split(
    ' ',
  ),
);

/** Whose office is a public one ("the county governor's office"). */
export const OFFICERS =
  /\b(?:governor|president|minister|mayor|prosecutor|attorney|chancellor|sheriff|coroner|ombudsman|premier|monarch)(?:['’]?s|s['’])?\s/iu;

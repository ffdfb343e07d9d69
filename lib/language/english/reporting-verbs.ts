/**
 * Verbs that tell that somebody said, wrote, thought or wanted something, by their base form, in classes:
 * `say` takes quotations and clauses; `tell` takes a hearer too; `write` is done in writing; `think` is silent;
 * `show` is done by documents and data; `stance` takes a thing for or against which somebody is.
 */
const BASE_FORMS = {
  say:
    'say add announce argue claim contend explain note remark reply respond state insist assert declare maintain ' +
    'warn acknowledge admit concede confirm deny stress emphasize emphasise suggest allege boast caution comment ' +
    'complain conclude continue counter disclose exclaim joke lament mention observe opine proclaim profess quip ' +
    'recall recount reiterate repeat report retort reveal shout stipulate testify vow pledge promise swear whisper ' +
    'yell mutter murmur muse rant scoff sneer snap quote predict forecast estimate elaborate clarify intone ' +
    'interject chime underscore underline point speak talk answer ask wonder inquire enquire echo read',
  tell: 'tell inform remind advise assure notify brief persuade convince urge order instruct beg ask invite warn promise',
  write:
    'write tweet post blog publish document list record email cable fax retweet headline opine pen detail chronicle',
  think:
    'think believe feel know hope fear expect suspect doubt assume consider imagine understand guess worry regret ' +
    'realize realise remember forget figure reckon wish want intend plan decide learn hear see find judge deem ' +
    'view regard suppose anticipate agree disagree dream conclude',
  show: 'show indicate suggest find reveal demonstrate prove state imply signal project rate rank conclude note cite',
  stance:
    'call describe criticize criticise praise accuse blame condemn denounce defend support oppose endorse reject ' +
    'dismiss back favor favour blast slam attack mock demand propose recommend seek refuse decline threaten offer ' +
    'agree question challenge dispute refute decry deplore welcome applaud commend hail thank apologize apologise ' +
    'label brand dub term portray characterize characterise depict compare cite name discuss address outline tout ' +
    'advocate embrace prefer like love hate dislike appreciate admire respect trust credit chide rebuke scold ' +
    'lambast lambaste berate bash hammer knock ridicule lampoon rail rip tease greet protest object complain ' +
    'highlight identify interpret perceive value ignore overlook acknowledge recognize recognise express voice issue ' +
    'promote push lobby request require rule vote',
} as const;

/** Class of a verb by what kind of report it makes. */
export type ReportingClass = keyof typeof BASE_FORMS;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  understand: 'understood',
  forget: 'forgot forgotten',
  hear: 'heard',
  see: 'saw seen',
  find: 'found',
  show: 'shown',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  seek: 'sought',
  read: '',
  cast: '',
  rule: '',
  learn: 'learnt',
  dream: 'dreamt',
  beg: 'begged begging',
  admit: 'admitted admitting',
  regret: 'regretted regretting',
  plan: 'planned planning',
  quip: 'quipped quipping',
  pen: 'penned penning',
  rip: 'ripped ripping',
  dub: 'dubbed dubbing',
  brief: 'briefed',
  blog: 'blogged blogging',
  chat: 'chatted chatting',
};

/** Every inflected form of a regular or listed verb: "deny" gives denies, denied, denying. */
function inflect(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/u.test(base);
  const third = y
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past, `${stem}ing`, ...(IRREGULAR[base]?.split(' ') ?? [])].filter(Boolean);
}

function formsOf(name: ReportingClass): ReadonlySet<string> {
  return new Set(BASE_FORMS[name].split(' ').flatMap(inflect));
}

/** Every form of the verbs of each class, lower case. A verb may stand in several classes. */
export const REPORTING_VERBS: Readonly<Record<ReportingClass, ReadonlySet<string>>> = {
  say: formsOf('say'),
  tell: formsOf('tell'),
  write: formsOf('write'),
  think: formsOf('think'),
  show: formsOf('show'),
  stance: formsOf('stance'),
};

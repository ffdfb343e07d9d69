/** Words that any two sentences may share; they say nothing of the event. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but of for from with without in on at to by into onto over under after before between among around about ' +
    'near outside inside during since until while when where which who whom whose that this these those there here it its he ' +
    'she they them his her their we our you i as is are was were be been being has have had do does did will would can could ' +
    'may might must shall should not no nor so than then too very also more most many much some any all both each few other ' +
    'another such own same only just least say says said saying tell told report reported reporting according add added claim ' +
    'people person man one two three four five six seven eight nine ten first last new old earlier later previous day week ' +
    'month year today yesterday tomorrow morning night evening monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december number total including include percent put ' +
    'least hundred thousand million billion dozen up down out off if what how why because however meanwhile make take get go ' +
    'come give see know leave left call still'
  ).split(' '),
);

/** Words that many reports share; two events that have only these in common may well be two. */
export const USUAL_WORDS: ReadonlySet<string> = new Set(
  (
    'kill killed killing die died dead death wound wounded wounding injure injured injuring injury hurt casualty victim toll ' +
    'civilian attack strike bomb bombing blast explosion shell shelling fire raid war conflict fighting fight force forces ' +
    'military army soldier troop fighter rebel militant government regime opposition official officials police ministry ' +
    'minister president spokesman spokeswoman state country city town village area region province district capital group ' +
    'monitor activist source media agency news television statement rise rose reach hit target carry claim blame group ' +
    'international national local child children woman women family home house street hospital security control held'
  ).split(' '),
);

/** Words before a number which say that it was told before a newer one. */
export const SUPERSEDED =
  /\b(?:previous|previously|earlier|initial|initially|prior|preliminary|old|former|up from)\b/iu;

/** Words which say that a whole war is spoken of. */
export const WHOLE_WAR: ReadonlySet<string> = new Set([
  'war',
  'conflict',
  'uprising',
  'insurgency',
  'pandemic',
  'epidemic',
]);

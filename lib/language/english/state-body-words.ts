import type { SourceKind } from '@/lib/domain/source';

/** A body that every state has, as news texts call it. */
export interface StateBodyWord {
  /** What its canonical name is made of, behind the state's adjective: "army" for "Syrian army". */
  readonly name: string;
  readonly kind: SourceKind;
  /** Lower-case phrases that mean it. */
  readonly phrases: readonly string[];
}

/** Kind and "name = other phrases"; `%` is for a state's own news agency. */
const TABLE = `
government government = regime, administration, dictatorship, interim government, transitional government, caretaker government, coalition government, puppet regime
government army = military, armed forces, army command, military command, defence forces, defense forces, army general command, military leadership, general staff
government air force = air forces
government navy
government coast guard = coastguard
government police = national police, federal police, police force
government parliament
government presidency = presidential office, president's office, presidents office
government cabinet = council of ministers
government authorities
government embassy
government mission to the UN = mission to the united nations
government consulate
government central bank
government supreme court = high court, constitutional court
government electoral commission = election commission, central election commission, election board
government statistics office = statistics agency, statistical office, statistics bureau, bureau of statistics, national statistics office
government civil aviation authority
government intelligence = intelligence service, intelligence services, intelligence agency, intelligence agencies, secret service, security service
government national security council
government fire service
government meteorological office = meteorological agency, weather service, met office
government disaster agency = disaster management agency, emergency agency
government customs
government border guard = border guards, border police
government attorney general's office = prosecutor general's office, general prosecutor's office, prosecutors office, prosecutor's office
outlet state television = state tv, state-run tv, state-run television, official television, official tv, state television channel, state tv channel, official television channel, state-run tv channel, national television, official state television, official state tv, government tv, government television, state-owned television
outlet state radio = state-run radio, official radio, public radio
outlet state media = state-run media, official media, official state media, state-controlled media, state-owned media, pro-government media, government media, regime media
outlet state news agency = official news agency, state-run news agency, state-run agency, official agency, government news agency, national news agency, state-owned news agency, official state news agency, state agency
organization opposition = main opposition, opposition forces, political opposition, armed opposition
organization opposition coalition = main opposition coalition, opposition bloc, main opposition bloc
`;

/** Bodies that every state has; "state news agency" is the agency itself where the tables know it. */
export const STATE_BODY_WORDS: readonly StateBodyWord[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', rest = ''] = /^(\S+) (.*)$/u.exec(line)?.slice(1) ?? [];
    const [name = '', others = ''] = rest.split(' = ');
    return {
      name,
      kind: kind as SourceKind,
      phrases: [name, ...others.split(', ').filter(Boolean)],
    };
  });

/** Fields of a ministry, lower case, with the wording that its canonical name takes. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  `foreign=Foreign|foreign affairs=Foreign|external affairs=External Affairs|defence=Defence|defense=Defence|national defence=Defence
national defense=Defence|interior=Interior|internal affairs=Interior|home affairs=Home Affairs|home=Home|health=Health|public health=Health
finance=Finance|economy=Economy|economic affairs=Economy|trade=Trade|commerce=Commerce|energy=Energy|oil=Oil|petroleum=Oil|electricity=Electricity
justice=Justice|education=Education|higher education=Higher Education|culture=Culture|information=Information|media=Information
agriculture=Agriculture|environment=Environment|transport=Transport|transportation=Transport|labour=Labour|labor=Labour|tourism=Tourism
reconciliation=Reconciliation|national reconciliation=Reconciliation|religious affairs=Religious Affairs|water=Water|science=Science
industry=Industry|immigration=Immigration|migration=Migration|social affairs=Social Affairs|development=Development|planning=Planning
security=Security|public security=Public Security|intelligence=Intelligence|emergency situations=Emergencies|emergencies=Emergencies|sports=Sports
housing=Housing|communications=Communications|digital affairs=Digital Affairs|women's affairs=Women's Affairs|unification=Unification|railways=Railways`
    .split(/[|\n]/u)
    .map((entry): [string, string] => [
      entry.slice(0, entry.indexOf('=')),
      entry.slice(entry.indexOf('=') + 1),
    ]),
);

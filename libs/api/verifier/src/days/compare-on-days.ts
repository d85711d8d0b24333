import type { Moment } from '@tasty-food/api-house-claims';
import type { Claim, HouseClaim, Reading } from '@tasty-food/api-menu-claims';
import type { CertificateRow } from '@tasty-food/contract';
import { compareClaims, compareHouseClaims, isOfHere, type Compared } from '../register/compare-claims';
import { isTrue } from '../register/is-true';
import type { RegisterView } from '../register/register-view';
import type { DatedRows } from './dated-rows';
import type { HeldDays, SpokenDays } from './spoken-days';

type CertificateClaim = Extract<HouseClaim, { about: 'certificate' }>;

/** The rows of today and of other days, and who follows which of them an answer speaks of. */
export interface DayRows {
  readonly today: string;
  readonly register: RegisterView;
  readonly dated: DatedRows;
  readonly spoken: SpokenDays;
}

/** What a sentence claims, held against the rows of each day it speaks of. */
export function compareOnDays(read: Pick<Reading, 'claims'>, held: HeldDays, rows: DayRows): Compared {
  const ofToday = compareClaims(read, rows.register);
  if (rows.spoken.isOfToday(held)) return ofToday;
  const wrong = read.claims.filter((claim) => !isTrueOnDays(claim, held, rows));
  const isOfToday = wrong.length > 0 || held.days.includes(rows.today);
  const days = [...held.days, ...held.asked].filter((day) => day !== undefined && day !== rows.today);
  const dated = read.claims.flatMap((claim) =>
    days.flatMap((day) =>
      rows.dated
        .knowingOf(claim, day ?? '')
        .flatMap(({ register }) => compareClaims({ claims: [withoutPlace(claim)] }, register).factsIds),
    ),
  );
  return {
    checked: read.claims.length,
    wrong,
    factsIds: [...new Set([...dated, ...(isOfToday ? ofToday.factsIds : [])])],
    ownRows: isOfToday ? ofToday.ownRows : [],
  };
}

function withoutPlace(claim: Claim): Claim {
  return { ...claim, place: undefined };
}

function isTrueOnDays(claim: Claim, { days, asked }: HeldDays, { today, register, dated }: DayRows): boolean {
  const isSoToday = (): boolean => !isOfHere(claim, register) || isTrue(claim, register);
  // When a dish is back is said of today, whatever day that is.
  if (claim.about === 'return') return isSoToday();
  const isSo = (day: string | undefined): boolean | undefined =>
    day === today ? isSoToday() : day === undefined ? undefined : dated.holds(claim, day);
  // A price that names no day is taken for that of the day asked about; the register is always that of today.
  const isStrict = claim.about !== 'allergen' && claim.about !== 'diet' && claim.about !== 'availability';
  return (
    days.every((day) => isSo(day) === true) &&
    asked.every((day) => (isStrict ? isSo(day) === true : isSo(day) !== false))
  );
}

/** The same of hours, which name their days themselves, and of certificates. */
export function compareHouseOnDays(
  claims: readonly HouseClaim[],
  moments: readonly Moment[],
  rows: DayRows,
): Compared<HouseClaim> {
  const { register, spoken, dated } = rows;
  const papers = register.facts.certificates ?? [];
  const named = moments.filter((moment) => !isOfPaper(moment, papers));
  const held = spoken.held(named, dated.days);
  const isDated = !spoken.isOfToday(held);
  const days = [...held.days, ...held.asked];
  const ofDays = claims.filter((claim): claim is CertificateClaim => isDated && claim.about === 'certificate');
  const others = compareHouseClaims(
    claims.filter((claim) => !(isDated && claim.about === 'certificate')),
    register,
  );
  const isSo = (claim: CertificateClaim, day: string | undefined): boolean => {
    if (day === rows.today) return register.holds(claim) !== false;
    // While nothing is known of the certificates of then, the menu of then alone says what a dish is.
    if (claim.isOfDish && dated.papersIdOn(day ?? '') === undefined) return true;
    const dates = claim.dates.filter((date) => !named.some((moment) => moment.isOn(date)));
    return day !== undefined && dated.certifies({ ...claim, dates }, day) === true;
  };
  const factsIds = days.flatMap((day) => dated.papersIdOn(day ?? '') ?? []);
  return {
    checked: others.checked + ofDays.length,
    wrong: [...others.wrong, ...ofDays.filter((claim) => !days.every((day) => isSo(claim, day)))],
    factsIds: [...new Set([...others.factsIds, ...(ofDays.length > 0 ? [...factsIds, register.facts.factsId] : [])])],
    ownRows: [],
  };
}

/** "It runs out on 31 March": a day of the certificate, and none on which it is looked at. */
function isOfPaper(moment: Moment, papers: readonly CertificateRow[]): boolean {
  return papers.some(({ validFrom, validTo }) => moment.isOn(validFrom) || moment.isOn(validTo));
}

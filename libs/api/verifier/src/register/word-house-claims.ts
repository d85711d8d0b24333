import type { CertificateRow, HoursRow, Language } from '@tasty-food/contract';
import type { HouseClaim } from '@tasty-food/api-menu-claims';
import { dayWord, SENTENCES } from '@tasty-food/api-vocabulary';
import type { RegisterView } from './register-view';

const DAYS_MAX = 7;
const WORDS = {
  fr: {
    hours: 'Selon les heures d’ouverture',
    closed: 'fermé',
    certificates: 'Selon les certificats halal',
    valid: 'valable jusqu’au',
    invalid: 'non valable',
    none: 'aucun n’est enregistré',
  },
  nl: {
    hours: 'Volgens de openingsuren',
    closed: 'gesloten',
    certificates: 'Volgens de halalcertificaten',
    valid: 'geldig tot en met',
    invalid: 'niet geldig',
    none: 'er is er geen geregistreerd',
  },
  en: {
    hours: 'According to the opening hours',
    closed: 'closed',
    certificates: 'According to the halal certificates',
    valid: 'valid up to and including',
    invalid: 'not valid',
    none: 'none is on file',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The rows' own wording for statements about hours and certificates. */
export function wordHouseClaims(wrong: readonly HouseClaim[], register: RegisterView, language: Language): string[] {
  const words = WORDS[language];
  const { colon } = SENTENCES[language];
  const days = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const claim of wrong) {
    if (claim.about === 'hours')
      // Of "Mondays" the next one is told.
      for (const { date, rows } of register.hoursOf(claim).slice(0, 1))
        days.set(
          `${claim.branchId} ${date}`,
          `${register.branchName(claim.branchId)}, ${dayWord(date, language)}${colon}${periodsWord(rows, language)}`,
        );
    else
      for (const row of register.certificatesOf(claim))
        papers.set(`${row.supplier} ${row.scope}`, paperWord(papers, row, language));
  }
  const isOfPapers = wrong.some(({ about }) => about === 'certificate');
  return [
    ...(days.size > 0 ? [`${words.hours}${colon}${[...days.values()].slice(0, DAYS_MAX).join('; ')}.`] : []),
    ...(isOfPapers ? [`${words.certificates}${colon}${[...papers.values()].join('; ') || words.none}.`] : []),
  ];
}

/** "11:30–14:30, 17:30–22:00", "fermé (Noël)" */
export function periodsWord(rows: readonly HoursRow[], language: Language): string {
  const said = rows
    .map(({ opens, closes, closed }) => (closed ? WORDS[language].closed : `${opens}–${closes}`))
    .join(', ');
  const reason = rows[0]?.reason;
  return reason === undefined ? said : `${said} (${reason})`;
}

/** Of several certificates of one supplier the valid one is told. */
function paperWord(told: ReadonlyMap<string, string>, row: CertificateRow, language: Language): string {
  const { supplier, scope, valid, validTo } = row;
  const known = told.get(`${supplier} ${scope}`);
  const words = WORDS[language];
  if (known !== undefined && !valid) return known;
  return `${supplier} (${scope}) – ${valid ? `${words.valid} ${validTo}` : words.invalid}`;
}

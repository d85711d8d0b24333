import { has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { foldWord, type WordToken } from '@tasty-food/api-vocabulary';
import { DATE_PATTERN, readDate } from '../hours/calendar';

/** One statement about halal certificates: that there is a valid one, or none, of what the words name. */
export interface CertificateClaim {
  readonly about: 'certificate';
  readonly isValid: boolean;
  /** Folded words of the sentence: those of a supplier or a scope say which certificate is meant. */
  readonly words: readonly string[];
  readonly isOfAll: boolean;
  /** It is a dish of the menu that is said to be halal: the menu says so too. */
  readonly isOfDish: boolean;
  /** Its first and last days as they were said, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
}

const CERTIFIED = /^(certifi\w*|gecertific\w*|halalcertific\w*|attest\w*|keurmerk|label\w*)$/;
const INVALID =
  /^(expire\w*|verlop\w*|vervall\w*|invalid\w*|perime\w*|manqu\w*|missing|ontbre\w*|withdrawn|retire\w*|ingetrokken|lapsed|ongeldig\w*|ran|courait|liep|gold|echu\w*|outdated|overtijd)$/;
const VALID = /^(valid\w*|valable\w*|geldig\w*|vigueur|ordre|orde|order)$/;
/** The same of a certificate alone: a label covers other things. */
const RUNS =
  /^(court|courent|loopt|lopen|geldt|gelden|runs?|vaut|valent|couverts?|couvertes?|couvre\w*|covered|covers?|gedekt|dekt|dekken|actifs?|active|actueel)$/;
const MARKED =
  /^(aangeduid|aangegeven|gemarkeerd|vermeld|indique\w*|marque\w*|renseigne\w*|note\w*|marked|listed|tagged|labelled|noted)$/;
/** "What is marked halal on the menu:" */
const MENU = /^(carte|menu|kaart)$/;
/** Papers of people, not of suppliers. */
const OF_PEOPLE =
  /^(medic\w*|medecin\w*|maladie|malade|incapacite|absence\w*|ziek\w*|arts|dokter\w*|afwezig\w*|sick\w*|doctor\w*)$/;
/** "Expired: not a yes" denies no expiry. */
const NO_YES = /\b(?:not a yes|no yes|pas de oui|pas un oui|geen ja)\b/;
const ALL = /^(tous|toutes|tout|toute|all|alle|alles|every|everything|allemaal)$/;
const SAYS_SO: readonly Mark['is'][] = ['is', 'suits', 'contains', 'with', 'house', 'yes', 'guarantee', 'all', 'safe'];

/** "The beef is halal", "certified halal", "the certificate has expired": whatever is said of no dish of the menu. */
export function readCertificates({ marks, tokens }: Sentence, isQuestion: boolean, text = ''): CertificateClaim[] {
  const words = tokens.filter((token): token is WordToken => token.kind === 'word').map(({ folded }) => folded);
  const isHalal = has(marks, 'halal') || words.some((word) => word.startsWith('halal'));
  const isOfPaper = words.some((word) => CERTIFIED.test(word));
  if (!isHalal && words.some((word) => OF_PEOPLE.test(word))) return [];
  if (isQuestion || !(isHalal || isOfPaper) || has(marks, 'whether', 'check', 'if', 'general', 'asks')) return [];
  const isInvalid = words.some((word) => INVALID.test(word));
  if (!isHalal && !(isInvalid || words.some(isValidWord))) return [];
  // "All tajines are marked halal": on the menu, with each of them.
  const isOfMenu = has(marks, 'dish') || words.some((word) => MENU.test(word));
  if (!isOfPaper && isOfMenu && words.some((word) => MARKED.test(word))) return [];
  const isOfDish = !isOfPaper && marks.some((mark) => mark.is === 'this' || (mark.is === 'dish' && !mark.quantified));
  if (!isOfPaper && !has(marks, 'dish', ...SAYS_SO)) return [];
  const isNot = marks.some(({ is }) => is === 'not' || is === 'no' || is === 'neither' || is === 'ne' || is === 'free');
  const isNoYes = NO_YES.test(foldWord(text));
  const isValid = !isNoYes && (isInvalid ? isNot : !isNot);
  return isOfDish && !isValid
    ? []
    : [
        {
          about: 'certificate',
          isValid,
          words,
          isOfAll: words.some((word) => ALL.test(word)),
          isOfDish,
          dates: datesIn(text),
        },
      ];
}

/** Whole dates: of a day without its year nobody knows which is meant. */
function datesIn(text: string): string[] {
  const said = foldWord(text).match(new RegExp(DATE_PATTERN, 'g')) ?? [];
  return said.filter((date) => /\d{4}/.test(date)).flatMap((date) => readDate(date, '') ?? []);
}

/** "à jour" is valid, a day is not. */
function isValidWord(word: string, at: number, words: readonly string[]): boolean {
  const isRunning = RUNS.test(word) && words.some((other) => /^(certif|gecertif|halalcertif|attest)/.test(other));
  // "Met son solde à jour" brings something up to date.
  const isUpdate = words.some((other) => /^(met|mets|mettez|mettre|mis|mise)$/.test(other));
  const isUpToDate =
    (word === 'jour' && words[at - 1] === 'a' && !isUpdate) || (word === 'date' && words[at - 1] === 'to');
  return VALID.test(word) || isRunning || isUpToDate;
}

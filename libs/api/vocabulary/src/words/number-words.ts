import type { Token } from './token';

/** Numbers up to 99 as they are written out in French (of Belgium too), Dutch and English. */
const UNITS = number(
  'zero nul|un une een one|deux twee two|trois drie three|quatre vier four|cinq vijf five|six zes|sept zeven seven|huit acht eight|neuf negen nine|dix tien ten|onze elf eleven|douze twaalf twelve|treize dertien thirteen|quatorze veertien fourteen|quinze vijftien fifteen|seize zestien sixteen|zeventien seventeen|achttien eighteen|negentien nineteen',
  (at) => at,
);
const TENS = number(
  'vingt twintig twenty|trente dertig thirty|quarante veertig forty|cinquante vijftig fifty|soixante zestig sixty|septante zeventig seventy|octante tachtig eighty|nonante negentig ninety',
  (at) => (at + 2) * 10,
);

function number(list: string, value: (at: number) => number): ReadonlyMap<string, number> {
  return new Map(list.split('|').flatMap((words, at) => words.split(' ').map((word) => [word, value(at)] as const)));
}

/** "vingt-deux", "tweeëntwintig", "twenty two" -> the number and how many tokens it takes. */
export function numberWords(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const word = (offset: number): string => {
    const token = tokens[at + offset];
    return token?.kind === 'word' ? token.folded : '';
  };
  if (/^\d{1,3}$/.test(word(0))) return { value: Number(word(0)), length: 1 };
  if (word(0) === 'quatre' && /^vingts?$/.test(word(1))) return withUnits(80, 2);
  const tens = TENS.get(word(0));
  if (tens !== undefined) return withUnits(tens, 1);
  const whole = UNITS.get(word(0)) ?? dutch(word(0));
  if (whole === undefined) return undefined;
  const unit = whole === 10 ? (UNITS.get(word(1)) ?? 0) : 0;
  return unit >= 7 && unit <= 9 ? { value: whole + unit, length: 2 } : { value: whole, length: 1 };

  function withUnits(value: number, length: number): { value: number; length: number } {
    const and = /^(et|and)$/.test(word(length)) ? 1 : 0;
    const units = UNITS.get(word(length + and));
    // "soixante-dix", "quatre-vingt-douze": French counts on to nineteen.
    const isCounted = units !== undefined && units > 0 && (units < 10 || value === 60 || value === 80);
    return isCounted ? { value: value + units, length: length + and + 1 } : { value, length };
  }
}

/** `tweeentwintig` */
function dutch(word: string): number | undefined {
  const [, unit, ten] =
    /^(.{3,5}?)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.exec(word) ?? [];
  const units = UNITS.get(unit ?? '');
  return units === undefined ? undefined : (TENS.get(ten ?? '') ?? 0) + units;
}

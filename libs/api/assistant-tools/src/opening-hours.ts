import { Injectable } from '@nestjs/common';
import { Branches, OpeningHours } from '@tasty-food/api-branches';
import { dayWord } from '@tasty-food/api-vocabulary';
import { hoursQuerySchema, type BranchHours, type HoursRow, type Language } from '@tasty-food/contract';
import { z } from 'zod';
import { checkDay } from './asked-day';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { branchIdOf, branchInput } from './branch-id-of';
import { labelled, languageInput } from './words';

const input = z.strictObject({
  from: z.string().max(10).nullable().describe('The first day, YYYY-MM-DD; null for today.'),
  to: z
    .string()
    .max(10)
    .nullable()
    .describe('The last day, YYYY-MM-DD, at most 62 days on; null for a week from the first.'),
  language: languageInput,
  branch: branchInput,
});

/** `opening_hours`: when a branch is open, and whether it is now. */
@Injectable()
export class OpeningHoursTool implements AssistantTool {
  readonly definition = toolDefinition(
    'opening_hours',
    'When a branch is open, day by day, with holidays and closures, and whether it is open at this moment. Use it for every question about hours, of days that are over or to come too; documents about hours may be outdated.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly hours: OpeningHours,
  ) {}

  label(language: Language): string {
    return {
      fr: 'Je regarde les heures d’ouverture',
      nl: 'Ik bekijk de openingsuren',
      en: 'Looking at the opening hours',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const { from, to, language, branch } = readInput(input, called);
    const branchId = await branchIdOf(this.branches, branch, context);
    for (const [name, day] of Object.entries({ from, to }))
      if (day !== null) checkDay(name, day, context.asked.askedAt);
    const query = readInput(hoursQuerySchema, { from: from ?? undefined, to: to ?? undefined, language });
    const found = await this.hours.of(branchId, query);
    const name = (await this.branches.find(branchId))?.name ?? branchId;
    const lines = [nowLine(found.now, language), ...dayLines(found.rows, language)];
    const sourceId = `branch:${branchId}`;
    return {
      summary: nowLine(found.now, context.language),
      content: [
        {
          type: 'search_result',
          source: sourceId,
          title: name,
          content: lines.map((text) => ({ type: 'text', text })),
          citations: { enabled: true },
        },
      ],
      facts: [{ factsId: context.stepId, kind: 'hours', rows: found.rows }],
      sources: [
        {
          sourceId,
          kind: 'branch',
          title: name,
          locator: sourceId,
          excerpt: lines.join('\n'),
          validFrom: found.rows[0]?.date,
          version: found.rows[0]?.version,
        },
      ],
    };
  }
}

const LOCALES: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

function nowLine({ open, until }: BranchHours['now'], language: Language): string {
  const at = until === undefined ? '' : momentWord(until, language);
  const words = {
    fr: open ? `Ouvert en ce moment${at && `, jusqu’à ${at}`}` : `Fermé en ce moment${at && `, ouvre ${at}`}`,
    nl: open ? `Nu open${at && `, tot ${at}`}` : `Nu gesloten${at && `, opent ${at}`}`,
    en: open ? `Open now${at && `, until ${at}`}` : `Closed now${at && `, opens ${at}`}`,
  };
  return words[language];
}

/** One line a day, its periods together. */
function dayLines(rows: readonly HoursRow[], language: Language): string[] {
  return [...Map.groupBy(rows, ({ date }) => date)].map(([date, periods]) => {
    const closed = { fr: 'fermé', nl: 'gesloten', en: 'closed' }[language];
    const said = periods.map((row) => (row.closed ? closed : `${row.opens}–${row.closes}`)).join(', ');
    const why = periods[0]?.reason;
    return labelled(
      dayWord(date, language, { withYear: true }),
      why === undefined ? said : `${said} (${why})`,
      language,
    );
  });
}

function momentWord(at: string, language: Language): string {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(at));
}

import { Injectable } from '@nestjs/common';
import type { ClaudeSearchResult } from '@tasty-food/api-claude';
import { readableBranches } from '@tasty-food/api-knowledge';
import { Passages } from '@tasty-food/api-retrieval';
import type { FoundPassage, Language, Source } from '@tasty-food/contract';
import { z } from 'zod';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { splitCitable } from './split-citable';
import { languageInput } from './words';

const input = z.strictObject({
  queries: z
    .array(z.string().min(1).max(300))
    .min(1)
    .max(3)
    .describe('What to look for, in a few words: the same in French, in Dutch and in English, one query each.'),
  language: languageInput,
});

const FOUND_MAX = 6;

/** Passages of one source: what is cited as one. */
interface FoundSource {
  readonly sourceId: string;
  readonly title: string;
  readonly passages: readonly [FoundPassage, ...FoundPassage[]];
}

/** `search_documents`: what the house documents say, as far as the person may read them. */
@Injectable()
export class SearchDocuments implements AssistantTool {
  readonly definition = toolDefinition(
    'search_documents',
    'Searches the house documents: procedures, HACCP and hygiene, cleaning, refunds and complaints, cash, staff handbook, leave, safety, delivery, suppliers. Use it for everything that is no dish, price, allergen, opening hour or certificate. It finds only what the person may read.',
    input,
  );

  constructor(private readonly passages: Passages) {}

  label(language: Language): string {
    return {
      fr: 'Je cherche dans les documents',
      nl: 'Ik zoek in de documenten',
      en: 'Searching the documents',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const { queries, language } = readInput(input, called);
    const { staff, askedAt } = context.asked;
    const found = await this.passages.search({
      queries,
      // What a branch keeps for itself is for its own people, wherever they ask from.
      branchIds: readableBranches(staff),
      role: staff.role,
      at: askedAt,
      limit: FOUND_MAX,
    });
    const sources = groupBySource(found.passages);
    return {
      summary: summary(sources.length, found.weak, context.language),
      content: [
        ...(found.weak ? [{ type: 'text' as const, text: weakNote(language) }] : []),
        ...sources.map((source) => searchResult(source)),
      ],
      facts:
        found.passages.length === 0
          ? []
          : [{ factsId: context.stepId, kind: 'passages', rows: found.passages.map(passageRow) }],
      sources: sources.map((source) => sourceOf(source)),
      documents: { language: context.language, passages: found.passages },
    };
  }
}

/** A section that is cut into several passages is one source; an earlier version of a document is another than the one that holds. */
function groupBySource(passages: readonly FoundPassage[]): FoundSource[] {
  const newest = new Map<string, FoundPassage>();
  for (const passage of passages)
    if (passage.version > (newest.get(passage.documentId)?.version ?? 0)) newest.set(passage.documentId, passage);
  const replacing = (passage: FoundPassage) => {
    const last = newest.get(passage.documentId);
    return last && last.version > passage.version ? last : undefined;
  };
  const idOf = (passage: FoundPassage) =>
    replacing(passage) ? passage.source.replace('#', `@${passage.version}#`) : passage.source;
  // What no longer holds stands beside what does: then each says when.
  const isDated = passages.some((passage) => passage.validTo !== null || replacing(passage));
  return [...Map.groupBy(passages, idOf)].map(([sourceId, [first, ...others]]) => ({
    sourceId,
    title: titleOf(
      first as FoundPassage,
      isDated ? daysOf(first as FoundPassage, replacing(first as FoundPassage)) : '',
    ),
    passages: [first as FoundPassage, ...others],
  }));
}

function titleOf({ title, section }: FoundPassage, days: string): string {
  return `${section === '' ? title : `${title} > ${section}`}${days}`;
}

/** The first and the last day on which it held; one that was replaced on its first day has none but its number. */
function daysOf({ validFrom, validTo, version }: FoundPassage, replacedBy: FoundPassage | undefined): string {
  if (validTo !== null) return ` (${validFrom} – ${validTo})`;
  if (!replacedBy) return ` (${validFrom} – …)`;
  return replacedBy.validFrom > validFrom
    ? ` (${validFrom} – ${dayBefore(replacedBy.validFrom)})`
    : ` (version ${version}, ${validFrom})`;
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

function searchResult({ sourceId, title, passages }: FoundSource): ClaudeSearchResult {
  return {
    type: 'search_result',
    source: sourceId,
    title,
    content: passages.flatMap(({ text }) => splitCitable(text)).map((text) => ({ type: 'text', text })),
    citations: { enabled: true },
  };
}

function sourceOf({ sourceId, title, passages }: FoundSource): Source {
  const [{ source, validFrom, version }] = passages;
  const excerpt = passages.map(({ text }) => text).join('\n\n');
  return { sourceId, kind: 'passage', title, locator: source, excerpt, validFrom, version };
}

function passageRow({ documentId, source, title, section, page, text }: FoundPassage) {
  return { documentId, source, title, section, ...(page === undefined ? {} : { page }), text };
}

function weakNote(language: Language): string {
  return {
    fr: 'Nos documents ne semblent pas contenir la réponse. Demandez au gérant de service ; la question a été notée pour lui.',
    nl: 'Onze documenten lijken het antwoord niet te bevatten. Vraag het aan de verantwoordelijke van dienst; de vraag is voor hem genoteerd.',
    en: 'Our documents do not seem to hold the answer. Ask the manager on duty; the question was noted for them.',
  }[language];
}

function summary(count: number, weak: boolean, language: Language): string {
  if (weak || count === 0)
    return {
      fr: 'Rien de sûr dans les documents',
      nl: 'Niets zekers in de documenten',
      en: 'Nothing certain in the documents',
    }[language];
  return {
    fr: `${count} passage${count > 1 ? 's' : ''}`,
    nl: `${count} passage${count === 1 ? '' : 's'}`,
    en: `${count} passage${count === 1 ? '' : 's'}`,
  }[language];
}

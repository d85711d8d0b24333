import type { Facts, Source } from './facts';
import type { Turn } from './turn';
import type { TurnEvent, TurnEventOf } from './turn-event';
import { isFinished, stateAfterEnd, stateAfterError } from './turn-state';

/**
 * The meaning of turn events: the turn after `event`. The portal draws with it and the server stores with it, so what was
 * seen is what is saved. Pure; never changes `turn`.
 *
 * - A log begins with `turn-start` (or `turn-snapshot`); an event before it means nothing and is skipped.
 * - `turn-start` begins again whatever stood there, so a log replayed from its start folds to the same turn.
 * - After the terminal event nothing changes any more, but by a replay.
 * - Types it does not know leave the turn as it is.
 */
export function foldTurn(turn: Turn | undefined, event: TurnEvent): Turn | undefined {
  if (event.type === 'turn-start') return startedTurn(event);
  if (event.type === 'turn-snapshot') return event.turn;
  if (turn === undefined || isFinished(turn.state)) return turn;
  switch (event.type) {
    case 'step-start':
      return {
        ...turn,
        steps: replaceOrAppend(turn.steps, pick(event, ['stepId', 'tool', 'label']), (step) => step.stepId),
      };
    case 'step-end':
      return {
        ...turn,
        steps: turn.steps.map((step) =>
          step.stepId === event.stepId ? { ...step, ok: event.ok, summary: event.summary } : step,
        ),
      };
    case 'source-available':
      return {
        ...turn,
        sources: replaceOrAppend(turn.sources, withoutType<Source>(event), (source) => source.sourceId),
      };
    case 'facts-available':
      return { ...turn, facts: replaceOrAppend(turn.facts, withoutType<Facts>(event), (facts) => facts.factsId) };
    case 'text-delta':
      return { ...turn, text: turn.text + event.text };
    case 'citation-added':
      return { ...turn, citations: [...turn.citations, { sourceIds: event.sourceIds, at: event.at }] };
    case 'claims-checked':
      return {
        ...turn,
        claims: { checked: turn.claims.checked + event.checked, corrected: turn.claims.corrected + event.corrected },
      };
    case 'turn-notice':
      return { ...turn, notices: [...turn.notices, { code: event.code, text: event.text }] };
    case 'turn-restart':
      return { ...emptied(turn), attempt: event.attempt };
    case 'turn-end':
      return {
        ...turn,
        ...pick(event, ['model']),
        state: stateAfterEnd(event.reason),
        endReason: event.reason,
        usage: event.usage,
        cost: event.cost,
        durationMs: event.durationMs,
      };
    case 'turn-error':
      return {
        ...turn,
        ...pick(event, ['usage', 'cost']),
        state: stateAfterError(event.code),
        error: pick(event, ['code', 'retryable', 'retryAfterMs']),
      };
    default:
      return turn;
  }
}

/** Folds a whole log, or a part of one onto `turn`. */
export function foldTurnEvents(events: Iterable<TurnEvent>, turn?: Turn): Turn | undefined {
  for (const event of events) turn = foldTurn(turn, event);
  return turn;
}

function startedTurn(event: TurnEventOf<'turn-start'>): Turn {
  const { type: _type, ...accepted } = event;
  return emptied({ ...accepted, state: 'running', attempt: 1 });
}

function emptied(turn: Omit<Turn, 'text' | 'steps' | 'sources' | 'facts' | 'citations' | 'claims' | 'notices'>): Turn {
  return {
    ...turn,
    text: '',
    steps: [],
    sources: [],
    facts: [],
    citations: [],
    claims: { checked: 0, corrected: 0 },
    notices: [],
  };
}

function replaceOrAppend<T>(list: readonly T[], item: T, key: (item: T) => string): T[] {
  const at = list.findIndex((other) => key(other) === key(item));
  return at === -1 ? [...list, item] : list.with(at, item);
}

function withoutType<T>({ type: _type, ...rest }: { type: string } & T): T {
  return rest as T;
}

function pick<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked;
}

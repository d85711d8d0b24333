// No zod here, not even through an import: the portal folds turns in the browser and must not carry the schemas there.
import type { TurnEndReason, TurnErrorCode, TurnState } from './turn-outcome';

/** The state of a turn that ended with `reason`: an answer cut by length is interrupted, never complete. */
export function stateAfterEnd(reason: TurnEndReason): TurnState {
  switch (reason) {
    case 'complete':
      return 'complete';
    case 'stopped':
      return 'stopped';
    case 'length':
      return 'interrupted';
    case 'refused':
      return 'failed';
  }
}

export function stateAfterError(code: TurnErrorCode): TurnState {
  return code === 'interrupted' ? 'interrupted' : 'failed';
}

export function isFinished(state: TurnState): boolean {
  return state !== 'queued' && state !== 'running';
}

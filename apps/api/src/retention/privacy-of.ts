import type { Privacy, Retention } from '@tasty-food/contract';
import type { Config } from '../config';

const CLAUDE_HOST = 'api.anthropic.com';
/** `sessionAbsoluteMs` of the staff room, and how long a finished turn's log waits for its readers. */
const SESSION_DAYS = 30;
/** How an upload went; the document itself stays until somebody removes it. */
const UPLOAD_DAYS = 1;
const TURN_LOG_MINUTES = 10;

/** Where questions go and how long what is kept, made of the configuration: what the page says is what is so. */
export function privacyOf(get: <K extends keyof Config>(key: K) => Config[K]): Privacy {
  const simulated = get('simulated');
  const baseUrl = get('ANTHROPIC_BASE_URL');
  return {
    model: get('CLAUDE_MODEL'),
    processor: simulated ? 'the simulator' : baseUrl === undefined ? CLAUDE_HOST : new URL(baseUrl).host,
    simulated,
    processedIn: simulated ? 'here' : 'worldwide',
    retention: retentionOf(get),
  };
}

function retentionOf(get: <K extends keyof Config>(key: K) => Config[K]): Retention[] {
  return [
    { kind: 'conversations', days: get('RETENTION_CONVERSATIONS_DAYS') },
    { kind: 'turnLogs', minutes: TURN_LOG_MINUTES },
    { kind: 'usage', days: get('RETENTION_USAGE_DAYS') },
    { kind: 'audit', days: get('RETENTION_AUDIT_DAYS') },
    { kind: 'sessions', days: SESSION_DAYS },
    { kind: 'gaps', days: get('RETENTION_GAPS_DAYS') },
    { kind: 'uploads', days: UPLOAD_DAYS },
  ];
}

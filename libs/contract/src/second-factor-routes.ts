import type { Route } from './route';
import {
  recoveryCodesSchema,
  secondFactorBeginSchema,
  secondFactorConfirmSchema,
  secondFactorOffSchema,
  secondFactorSchema,
  secondFactorSecretSchema,
} from './second-factor';

/** The routes of the second factor, a code beside the password. */
export const SECOND_FACTOR_ROUTES = {
  secondFactor: {
    method: 'get',
    path: '/api/session/second-factor',
    summary: 'Whether one has a second factor',
    permission: 'signed-in',
    withoutSecondFactor: true,
    status: 200,
    response: secondFactorSchema,
  },
  beginSecondFactor: {
    method: 'post',
    path: '/api/session/second-factor',
    summary: 'Make a secret for an authenticator app, shown once; it counts once a code of it has come back',
    permission: 'signed-in',
    withoutSecondFactor: true,
    status: 201,
    body: secondFactorBeginSchema,
    response: secondFactorSecretSchema,
  },
  confirmSecondFactor: {
    method: 'put',
    path: '/api/session/second-factor',
    summary:
      'Turn the second factor on by a code of the app; every other session ends, and recovery codes are shown once',
    permission: 'signed-in',
    withoutSecondFactor: true,
    status: 200,
    body: secondFactorConfirmSchema,
    response: recoveryCodesSchema,
  },
  turnOffSecondFactor: {
    method: 'post',
    path: '/api/session/second-factor/off',
    summary: 'Turn the own second factor off by password and code; every other session ends',
    permission: 'signed-in',
    status: 204,
    body: secondFactorOffSchema,
  },
  resetSecondFactor: {
    method: 'delete',
    path: '/api/staff/{staffId}/second-factor',
    summary: 'Take the second factor from a person who has lost it; every session of theirs ends',
    permission: 'manage-staff',
    status: 204,
  },
} as const satisfies Record<string, Route>;

import { ROLES, roleSchema } from '@tasty-food/contract';
import { z } from 'zod';

const ROLES_RIGHT = `use roles separated by commas: ${ROLES.join(', ')}`;

const KEY = /^[\w+/-]{43}=?$/;

/** 32 bytes in base64 or base64url; of several, separated by commas, the first seals and each opens. */
const secretsKeys = z
  .string()
  .transform((list) => list.split(',').map((key) => key.trim()))
  .refine(
    (keys) => keys.every((key) => KEY.test(key)),
    'use 32 random bytes in base64, as "openssl rand -base64 32" makes them; a new one stands before the former, with a comma',
  )
  .optional();

const roles = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((role) => role.trim())
      .filter(Boolean),
  )
  .pipe(z.array(roleSchema, ROLES_RIGHT))
  .default([]);

/** The variables of the second factor. */
export const secondFactorVariables = { SECRETS_KEY: secretsKeys, SECOND_FACTOR_ROLES: roles };

type SecondFactorEnvironment = z.infer<z.ZodObject<typeof secondFactorVariables>> & { DATABASE_URL?: string };

/** Who may not work without a second factor must be able to set one up. */
export function secondFactorFaults(config: SecondFactorEnvironment): string[] {
  if (config.SECOND_FACTOR_ROLES.length === 0 || config.SECRETS_KEY !== undefined || config.DATABASE_URL === undefined)
    return [];
  return ['SECRETS_KEY: set it too, SECOND_FACTOR_ROLES and DATABASE_URL are set'];
}

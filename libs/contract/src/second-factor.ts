import { z } from 'zod';

/**
 * What a person types as the second factor: six digits of the authenticator app, or one of the recovery codes. Blanks, dashes and the
 * case of letters do not count.
 */
export const factorCodeSchema = z.string().trim().min(1).max(60);

const password = z.string().min(1).max(1024);

/**
 * `GET /api/session/second-factor`. `available`: it can be turned on here, for an account with a password; `demanded`: the role of the
 * person needs it.
 */
export const secondFactorSchema = z.object({
  on: z.boolean(),
  available: z.boolean(),
  demanded: z.boolean(),
  recoveryCodesLeft: z.number().int(),
});
export type SecondFactor = z.infer<typeof secondFactorSchema>;

/** `POST /api/session/second-factor` */
export const secondFactorBeginSchema = z.strictObject({ password });
export type SecondFactorBegin = z.infer<typeof secondFactorBeginSchema>;

/** What goes into the authenticator app: base32 to type, and an `otpauth:` link that the app opens. Nobody can be shown it again. */
export const secondFactorSecretSchema = z.object({ secret: z.string(), link: z.string() });
export type SecondFactorSecret = z.infer<typeof secondFactorSecretSchema>;

/** `PUT /api/session/second-factor`: the first code of the app turns it on. */
export const secondFactorConfirmSchema = z.strictObject({ code: factorCodeSchema });
export type SecondFactorConfirm = z.infer<typeof secondFactorConfirmSchema>;

/** Each lets its person in once in place of a code; shown this once. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;

/** `POST /api/session/second-factor/off` */
export const secondFactorOffSchema = z.strictObject({ password, code: factorCodeSchema });
export type SecondFactorOff = z.infer<typeof secondFactorOffSchema>;

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { GuardedRequest } from './permission.guard';
import type { SignedIn } from './signed-in';

/** `@CurrentSession() session: SignedIn`: who asks. Not for public routes. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedInOf(context),
);

/** Who asks, for a guard that comes after the session's own. */
export function signedInOf(context: ExecutionContext): SignedIn {
  const { signedIn } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!signedIn) throw new TypeError('A public route has no current session.');
  return signedIn;
}

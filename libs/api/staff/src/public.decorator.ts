import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const PUBLIC = Symbol('PUBLIC');

/** Opens a route, or a whole controller, to people who are not signed in. Everything else asks for a session. */
export const Public = (): CustomDecorator<symbol> => SetMetadata(PUBLIC, true);

import { Module } from '@nestjs/common';
import { Claude } from './claude';

/** `ClaudeOptions` comes from the app. */
@Module({ providers: [Claude], exports: [Claude] })
export class ClaudeModule {}

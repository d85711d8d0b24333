import type { Provider } from '@nestjs/common';
import type { AssistantTool } from './assistant-tool';
import { AvailabilityTool } from './availability';
import { CertificateTool } from './certificate';
import { CheckAllergens } from './check-allergens';
import { DishesWithout } from './dishes-without';
import { FindDishes } from './find-dishes';
import { OpeningHoursTool } from './opening-hours';
import { SearchDocuments } from './search-documents';
import { ASSISTANT_TOOLS, Toolbox } from './toolbox';

/** The look-ups in the order in which Claude is told of them: a change of it empties Claude's prompt cache. */
const TOOLS = [
  CheckAllergens,
  FindDishes,
  DishesWithout,
  OpeningHoursTool,
  AvailabilityTool,
  CertificateTool,
  SearchDocuments,
];

export const TOOL_PROVIDERS: Provider[] = [
  ...TOOLS,
  { provide: ASSISTANT_TOOLS, inject: TOOLS, useFactory: (...tools: AssistantTool[]) => tools },
  Toolbox,
];

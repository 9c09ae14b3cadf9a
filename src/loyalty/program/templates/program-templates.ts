import { CHAIN_STORE } from './chain-store.ts';
import { ECOMMERCE } from './ecommerce.ts';
import { LOCAL_SERVICE } from './local-service.ts';
import type { ProgramTemplate } from './program-template.ts';
import { SAAS } from './saas.ts';

/** Every template that a platform can make a program of. */
export const PROGRAM_TEMPLATES = {
  ECOMMERCE,
  CHAIN_STORE,
  SAAS,
  LOCAL_SERVICE,
} as const satisfies Readonly<Record<string, ProgramTemplate>>;

export type TemplateName = keyof typeof PROGRAM_TEMPLATES;

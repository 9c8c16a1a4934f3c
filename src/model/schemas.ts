// The schema of each kind of file: types, defaults, JSON Schemas and the reference come from these alone.

import type * as z from 'zod';
import { brandSchema } from './Brand.ts';
import { exerciseSchema } from './Exercise.ts';
import { handoutSchema } from './Handout.ts';
import { principleSchema } from './Principle.ts';
import { sessionSchema } from './Session.ts';
import { workshopSchema } from './Workshop.ts';

export const schemas = {
  workshop: workshopSchema,
  session: sessionSchema,
  principle: principleSchema,
  exercise: exerciseSchema,
  handout: handoutSchema,
  brand: brandSchema,
} as const;

export type Schemas = typeof schemas;
export type Matter<K extends keyof Schemas> = z.infer<Schemas[K]>;

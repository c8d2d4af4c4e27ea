import { z } from 'zod';

/** An id as it travels on the wire: short, and nothing but letters, digits, colon, dash and underscore. */
export const identifierSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9:_-]+$/);

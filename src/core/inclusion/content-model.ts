/** What a conforming writer emits, W(S), and what a tolerant reader accepts, R(S). */

import type { JsonSchema } from '../model.ts';
import type { DraftName } from './locations.ts';

export interface ContentModelOptions {
  readonly draft?: DraftName | undefined;
  readonly resolve?: ((reference: string) => JsonSchema | undefined) | undefined;
}

export function writerSchema(schema: JsonSchema, _options: ContentModelOptions = {}): JsonSchema {
  return schema;
}

export function readerSchema(schema: JsonSchema, _options: ContentModelOptions = {}): JsonSchema {
  return schema;
}

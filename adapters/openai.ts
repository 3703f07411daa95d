import OpenAI from 'openai'
import { z } from 'zod'
import type { LanguageModel, Log } from '../src/ports.ts'

type Settings = {
  apiKey: string
  baseURL: string | undefined
  model: string
  log: Log
  /** Longest that a person waits for a model before the offline answer stands. */
  patienceInMs?: number
}

/** A model behind any OpenAI-compatible endpoint; whatever goes wrong there gives `undefined`. */
export function createLanguageModel({ apiKey, baseURL, model, log, patienceInMs = 2_000 }: Settings): LanguageModel {
  const client = new OpenAI({ apiKey, ...(baseURL ? { baseURL } : {}), timeout: patienceInMs, maxRetries: 0 })
  return {
    async fill(schema, instructions, input) {
      const enough = AbortSignal.timeout(patienceInMs)
      try {
        const completion = await client.chat.completions.create(
          {
            model,
            temperature: 0,
            response_format: { type: 'json_object' },
            messages: [
              {
                role: 'system',
                content: `${instructions}\nAnswer with one JSON object of this schema:\n${jsonSchema(schema)}`,
              },
              { role: 'user', content: input },
            ],
          },
          { signal: enough },
        )
        const parsed = schema.safeParse(JSON.parse(completion.choices[0]?.message.content ?? ''))
        return parsed.success ? parsed.data : undefined
      } catch (error) {
        // The endpoint's message could repeat what was asked, so only its kind is logged.
        log.failure('model', error instanceof Error ? error.name : 'unknown')
        return undefined
      }
    },
  }
}

function jsonSchema(schema: z.ZodType): string {
  return JSON.stringify(z.toJSONSchema(schema))
}

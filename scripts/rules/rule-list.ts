import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../root'

const ruleListSchema = z.object({
  /** Rules of this stage and of those before must have a test. */
  stage: z.number(),
  rules: z.array(z.object({ id: z.string(), stage: z.number(), text: z.string() })),
})

export type RuleList = z.infer<typeof ruleListSchema>
export const ruleListFile = join(root, 'docs/rules.json')

/** docs/rules.json */
export const readRuleList = (): RuleList => ruleListSchema.parse(JSON.parse(readFileSync(ruleListFile, 'utf8')))

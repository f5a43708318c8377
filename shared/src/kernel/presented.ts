import { z } from 'zod'
import { type State } from './workflow'

/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime()
export const objectId = z.string().regex(/^[0-9a-f]{24}$/, '编号格式不正确')
/** A code of one of our tables, with its label. */
export const coded = z.object({ code: z.string(), label: z.string() })
/** A key of one of our tables. */
export const oneOf = <T extends string>(table: Readonly<Record<T, string>>) => z.enum(Object.keys(table) as T[], '请选择')
export const idParams = z.strictObject({ id: objectId })

/** A status as every screen draws it. */
export const statusTag = z.object({ key: z.string(), label: z.string(), tone: z.enum(['wait', 'ok', 'bad', 'info', 'off']), turn: z.string().optional() })
/** Every state of a workflow, for a list's filter. */
export const statusEnum = <S extends string>(workflow: { states: Readonly<Record<S, State>> }) => z.enum(Object.keys(workflow.states) as S[])
export const refusal = z.object({ error: z.string(), message: z.string(), next: z.string() })
export const offeredAction = z.object({ key: z.string(), label: z.string(), why: refusal.optional() })

/** One line of a record's history as its owner sees it. */
export const historyLine = z.object({
  at: instant, actor: z.string(), action: z.string(), from: z.string().optional(), to: z.string(), reason: z.string().optional(), version: z.number(),
})
/** One line of a difference sheet. */
export const differenceLine = z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string(), changed: z.boolean() })
/** A decision names the version it read. */
export const decisionBody = z.strictObject({ version: z.number().int().min(1) })

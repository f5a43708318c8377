import { type Handover, type Terms } from '@shared/signing/terms'
import { AppError } from '../../../errors'

/**
 * Where archive and hukou go: what the terms need, from what is given now or was given before; undefined when nothing is needed.
 * @throws AppError handover_required naming each part that is missing
 */
export function requireHandover(terms: Terms, given: Handover | undefined, before?: Handover | null): Handover | undefined {
  const known = { ...before, ...given }
  const fields: Record<string, string> = {}
  if (!terms.acceptsArchive && !known.archive) fields['handover.archive'] = '请填写档案的去处'
  if (!terms.acceptsHukou && !known.hukou) fields['handover.hukou'] = '请填写户口的去处'
  if (Object.keys(fields).length > 0) throw new AppError('handover_required', { fields })
  if (terms.acceptsArchive && terms.acceptsHukou) return undefined
  return { ...(terms.acceptsArchive ? {} : { archive: known.archive }), ...(terms.acceptsHukou ? {} : { hukou: known.hukou }) }
}

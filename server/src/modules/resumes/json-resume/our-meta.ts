/** Under this name `meta` carries what JSON Resume has no place for. */
export const ourName = 'graduateEmployment'

/** Values that the standard parts of the document do not give back: what they read as, and what it is. An edit elsewhere changes `read`, and wins. */
export type OurValues = Record<string, { read: string; is: string }>
/** Where an entry stands in the standard lists; `name` shows whether the document was edited since. */
export interface OurEntry { list: string; index: number; name: string; values: OurValues }
export interface OurMeta {
  basic: OurValues; intention: OurValues; selfDescription: OurValues
  education: OurEntry[]; experience: OurEntry[]; skills: OurEntry[]; awards: OurEntry[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const values = (value: unknown): OurValues => Object.fromEntries(isRecord(value) ? Object.entries(value).flatMap(([key, one]) => (isRecord(one) && typeof one.read === 'string' && typeof one.is === 'string' ? [[key, { read: one.read, is: one.is }]] : [])) : [])
const entries = (value: unknown): OurEntry[] => (Array.isArray(value) ? value : []).flatMap((item: unknown) => (
  isRecord(item) && typeof item.list === 'string' && typeof item.index === 'number' && typeof item.name === 'string' ? [{ list: item.list, index: item.index, name: item.name, values: values(item.values) }] : []
))

/** Our part of a document's `meta`, whoever wrote it; undefined when there is none. */
export function readOurMeta(meta: unknown): OurMeta | undefined {
  const ours = isRecord(meta) ? meta[ourName] : undefined
  if (!isRecord(ours)) return undefined
  return {
    basic: values(ours.basic), intention: values(ours.intention), selfDescription: values(ours.selfDescription),
    education: entries(ours.education), experience: entries(ours.experience), skills: entries(ours.skills), awards: entries(ours.awards),
  }
}

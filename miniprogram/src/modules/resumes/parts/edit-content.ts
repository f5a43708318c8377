import type { ListSection } from '@shared/resumes/sections'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { placeEntry } from './place-entry'
import type { TypedSection, WrittenEntry, WrittenResume } from './resume'

type Change = (content: WrittenResume) => WrittenResume
type Entries = WrittenEntry[]

const inList = (section: ListSection, change: (entries: Entries) => Entries): Change => (content) => ({ ...content, [section]: change(content[section]) })

/** What can be done to a résumé, each as a change of its content. What the school verified stays. */
export const editContent = {
  value: (section: TypedSection, name: string, value: string): Change => (content) => ({ ...content, [section]: { ...content[section], [name]: value } }),
  entryValue: (section: ListSection, id: string, name: string, value: string): Change =>
    inList(section, (entries) => entries.map((entry) => (entry.id === id ? { ...entry, values: { ...entry.values, [name]: value } } : entry))),
  /** A new entry; one that is there already stays as it is. */
  add: (section: ListSection, id: string): Change => inList(section, (entries) => (entries.some((one) => one.id === id) ? entries : [...entries, { id, values: {}, verified: false, fixed: [] }])),
  remove: (section: ListSection, id: string): Change => inList(section, (entries) => entries.filter((entry) => entry.id !== id || entry.verified)),
  /** Back where it was, as far as the list still reaches there. */
  putBack: (section: ListSection, entry: WrittenEntry, at: number): Change =>
    inList(section, (entries) => (entries.some((one) => one.id === entry.id) ? entries : [...entries.slice(0, at), entry, ...entries.slice(at)])),
  place: (section: ListSection, id: string, at: number): Change => inList(section, (entries) => placeEntry(entries, id, at)),
  photo: (photo: UploadedFile | undefined): Change => (content) => ({ ...content, photo }),
}

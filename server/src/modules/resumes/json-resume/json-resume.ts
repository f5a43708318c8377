interface Period { startDate?: string; endDate?: string }
interface Work extends Period { name?: string; position?: string; summary?: string; highlights?: string[] }
interface Volunteer extends Period { organization?: string; position?: string; summary?: string; highlights?: string[] }
interface Project extends Period { name?: string; roles?: string[]; description?: string; highlights?: string[] }
interface Education extends Period { institution?: string; area?: string; studyType?: string; score?: string; courses?: string[] }
interface Basics { name?: string; label?: string; email?: string; phone?: string; url?: string; summary?: string; location?: { city?: string } }

/** JSON Resume 1.0 (jsonresume.org), the parts that a résumé of ours has room for. Everything may be left out, and anything else may be there. */
export interface JsonResume {
  $schema?: string
  basics?: Basics
  work?: Work[]
  volunteer?: Volunteer[]
  projects?: Project[]
  education?: Education[]
  awards?: Array<{ title?: string; date?: string; awarder?: string; summary?: string }>
  certificates?: Array<{ name?: string; date?: string; issuer?: string }>
  skills?: Array<{ name?: string; level?: string; keywords?: string[] }>
  languages?: Array<{ language?: string; fluency?: string }>
  meta?: { version?: string; lastModified?: string; [other: string]: unknown }
}

import type { UploadEntry } from './upload-entry'

/** What a file is: as the server says, else by its name. A name without an ending comes from an album. */
export function kindOfEntry({ file, name }: Pick<UploadEntry, 'file' | 'name'>): 'image' | 'pdf' | 'other' {
  if (file) return file.kind
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'pdf') return 'pdf'
  return !ending || /^(jpe?g|png|webp|gif|bmp|hei[cf])$/.test(ending) ? 'image' : 'other'
}

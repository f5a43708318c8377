import { cleanFileName } from '../clean-file-name'

/** The name of a sent file to show and to save under. */
export const nameSentFile = (name: string, kind: 'image' | 'pdf'): string => cleanFileName(name, kind)

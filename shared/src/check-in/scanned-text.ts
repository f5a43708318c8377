import { z } from 'zod'
import { limits } from '../kernel/limits'

/** Whatever a camera read: any text at all is an unknown code, never a mistake in a form. */
export const scannedText = z.string().min(1).overwrite((text) => text.slice(0, limits.scanCodeMax).replace(/[^\x21-\x7e]/g, '?')).regex(/^[\x21-\x7e]*$/)

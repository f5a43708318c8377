import { type StoredContent } from './model'
import { sealBasic } from './seal-basic'

/** How what a student wrote is kept at rest: telephone and e-mail encrypted. */
export const sealContent = (content: StoredContent): StoredContent => ({ ...content, basic: sealBasic.seal(content.basic) })
/** Opens what sealContent() made. */
export const openContent = (stored: StoredContent): StoredContent => ({ ...stored, basic: sealBasic.open(stored.basic) })

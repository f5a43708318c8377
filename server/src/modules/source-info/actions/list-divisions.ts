import { divisions } from '../divisions'

/** Administrative divisions below `parent` (absent: the provinces). */
export const listDivisions = async (parent?: string) => ({ items: divisions.below(parent) })

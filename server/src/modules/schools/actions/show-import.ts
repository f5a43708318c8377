import { type Actor } from '../../../actor'
import { presentImport } from '../roster/present-import'
import { findImport } from './find-import'

/** Progress and result of an import. @throws AppError not_found */
export const showImport = async (actor: Actor, id: string) => presentImport(await findImport(actor, id))

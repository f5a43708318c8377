import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { gridFs } from '../../../files/grid-fs'
import { type FileAnswer } from '../../../http/define-routes'
import { getRegistration } from './get-registration'

/** The licence as it is kept, shown in place: to the platform and to the unit itself. @throws AppError not_found */
export async function openLicence(actor: Actor, id: string): Promise<FileAnswer> {
  const { licence } = await getRegistration(actor, id)
  if (!licence) throw new AppError('not_found')
  // A browser's PDF viewer does not start under such a policy; the PDFs kept hold nothing that runs.
  const policy = licence.kind === 'image' ? "default-src 'none'; sandbox" : undefined
  return { body: await gridFs.get(licence.fileId), fileName: licence.fileName, contentType: licence.contentType, inline: true, policy }
}

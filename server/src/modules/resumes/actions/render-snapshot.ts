import { type ResumeDesign } from '@shared/resumes/designs'
import { renderResume } from '../../../pdf/render-resume'
import { readPhoto } from '../read-photo'
import { hideBasics } from '../hide-basics'
import { sealBasic } from '../seal-basic'
import { resumeFooter } from '../resume-footer'
import { type HiddenBasic } from './hidden-basics'
import { type OnlineSnapshot } from './resume-snapshot'

/** The PDF of an online résumé as it was sent; the same bytes every time. @param design the one it was sent in, unless another is wanted @param hide basic fields that the reader must not see */
export async function renderSnapshot(snapshot: OnlineSnapshot, { design = snapshot.design, hide = [] }: { design?: ResumeDesign; hide?: readonly HiddenBasic[] } = {}): Promise<Buffer> {
  const { language, content, verified, takenAt, photoId } = snapshot
  const basic = hideBasics(sealBasic.open(content.basic), hide)
  const photo = photoId ? await readPhoto(photoId) : undefined
  const { pdf } = await renderResume({ language, design, content: { ...content, basic }, verifiedBasics: verified.filter((key) => key in basic), ...(photo ? { photo } : {}), footer: resumeFooter[language], issuedAt: takenAt })
  return pdf
}

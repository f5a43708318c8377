import { type UploadHint } from '@shared/uploads/hints'
import { uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { measureSharpness } from './measure-sharpness'
import { pictureLibrary } from './picture-library'

const measuredSide = 1000
/** Grey levels 0–255: the paper of a readable page is lighter than the first, its ink darker than the second. */
const dimPaper = 110
const faintInk = 165
const sharpEnough = 100

/** What makes the picture in `jpeg` hard to read. A dark or pale one is not called blurry as well: one thing to mend at a time. */
export async function findHints(jpeg: Buffer, purpose: UploadPurpose): Promise<UploadHint[]> {
  const { data, info } = await pictureLibrary(jpeg).resize({ width: measuredSide, height: measuredSide, fit: 'inside', withoutEnlargement: true })
    .greyscale().raw().toBuffer({ resolveWithObject: true })
  const level = levelsOf(data)
  const hints: UploadHint[] = []
  const { width, height } = await pictureLibrary(jpeg).metadata()
  if (purpose !== 'photo' && Math.min(width, height) < uploadPurposes[purpose].minShortSide * 4 / 3) hints.push('small')
  if (level(0.9) < dimPaper) hints.push('dark')
  else if (level(0.005) > faintInk) hints.push('pale')
  else if (measureSharpness({ grey: data, width: info.width, height: info.height }) < sharpEnough) hints.push('blurry')
  return hints
}

/** The grey level below which a share of the pixels lies. */
function levelsOf(grey: Buffer): (share: number) => number {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  return (share) => {
    let seen = 0
    return counts.findIndex((count) => (seen += count) >= grey.length * share)
  }
}

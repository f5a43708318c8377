import { picturePixelsMax, uploadPurposes, type UploadPurpose } from '@shared/uploads/purposes'
import { type UploadHint } from '@shared/uploads/hints'
import { AppError } from '../../../errors'
import { type Piece, shareWork } from '../share-work'
import { findHints } from './find-hints'
import { pictureLibrary } from './picture-library'

/** A picture as it is kept: JPEG, upright, without metadata. Width and height in pixels. */
export interface TakenPicture { bytes: Buffer; width: number; height: number; hints: UploadHint[] }

const longestSide = { stamped_copy: 2400, proof: 2400, photo: 1200 } as const satisfies Record<UploadPurpose, number>
const inTurn = shareWork(picturePixelsMax)

/**
 * Decodes a picture and encodes it again, so that nothing but its pixels is kept: no EXIF, no second file behind or inside.
 * Its size is read from the header before a pixel is decoded.
 * @throws AppError not_ready and bad_request as shareWork(), image_too_large, image_too_small, file_damaged
 */
export async function takePicture(sent: Buffer, purpose: UploadPurpose, asker: Omit<Piece, 'cost'>): Promise<TakenPicture> {
  const { width, height } = await orDamaged(() => pictureLibrary(sent, { limitInputPixels: false }).metadata())
  if (width * height > picturePixelsMax) throw new AppError('image_too_large', { width, height, maxPixels: picturePixelsMax })
  const { minShortSide } = uploadPurposes[purpose]
  if (Math.min(width, height) < minShortSide) throw new AppError('image_too_small', { width, height, minShortSide })
  return inTurn({ ...asker, cost: width * height }, () => orDamaged(() => encode(sent, purpose)))
}

async function encode(sent: Buffer, purpose: UploadPurpose): Promise<TakenPicture> {
  const side = longestSide[purpose]
  const { data, info } = await pictureLibrary(sent, { limitInputPixels: picturePixelsMax, failOn: 'error' })
    .autoOrient().flatten({ background: '#ffffff' }).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb').jpeg({ quality: 85 }).timeout({ seconds: 20 }).toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height, hints: await findHints(data, purpose) }
}

async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new AppError('file_damaged', undefined, { cause: error })
  }
}

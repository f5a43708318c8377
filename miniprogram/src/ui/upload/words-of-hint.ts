import type { UploadHint } from '@shared/uploads/hints'
import type { UploadPurpose } from '@shared/uploads/purposes'
import type { UploadedFile } from './upload-entry'

/** Of a face, where the server's own words are about print. */
const ofPortrait: Record<UploadHint, string> = {
  small: '照片尺寸偏小，打印出来会模糊，请换一张更大的证件照', blurry: '人像不清晰，请重新拍照',
  dark: '人像偏暗，请到明亮处重新拍照', pale: '人像发白，请避开强光重新拍照',
}

/** What is wrong with the picture, in the words of what it is for. */
export const wordsOfHint = (purpose: UploadPurpose, { key, message }: UploadedFile['hints'][number]): string => (purpose === 'photo' ? ofPortrait[key] : message)

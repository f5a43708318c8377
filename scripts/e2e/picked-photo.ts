import { pictureOf } from '../../server/src/modules/uploads/testing/picture-of'
import { type PickedFile } from './choose-files'

let serial = 0

/** A photo of a printed page, each time another one; `blur` makes it hard to read. */
export async function pickedPhoto(name: string, spec: { width?: number; height?: number; blur?: number } = {}): Promise<PickedFile> {
  serial += 1
  return { name, bytes: await pictureOf({ width: 1300, height: 1700, seed: 40_000 + serial, ...spec }) }
}

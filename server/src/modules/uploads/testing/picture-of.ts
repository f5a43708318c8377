import { pictureLibrary } from '../picture/picture-library'

export interface PictureSpec { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp'; paper?: number; ink?: number; blur?: number; orientation?: number; seed?: number }

/** A picture of lines of print: dark strokes on light paper, sharp unless blurred. Another `seed`, another picture. */
export async function pictureOf({ width = 1000, height = 1400, format = 'jpeg', paper = 240, ink = 30, blur, orientation, seed = 0 }: PictureSpec = {}): Promise<Buffer> {
  const grey = Buffer.alloc(width * height, paper)
  for (let y = 0; y < height; y++) {
    if (y % 24 >= 12) continue
    for (let x = 40; x < width - 40; x++) {
      // Strokes of uneven width and distance, as letters have them.
      if ((x * 7 + Math.floor(y / 24) * 13) % 17 < 6) grey[y * width + x] = ink
    }
  }
  for (let bit = 0; bit < 16; bit++) grey.fill((seed >> bit) & 1 ? ink : paper, (height - 1) * width + 40 + bit * 12, (height - 1) * width + 52 + bit * 12)
  let picture = pictureLibrary(grey, { raw: { width, height, channels: 1 } }).toColourspace('srgb')
  if (blur) picture = picture.blur(blur)
  if (orientation) picture = picture.withMetadata({ orientation }).withExifMerge({ IFD0: { ImageDescription: 'secret-place' } })
  return picture.toFormat(format).toBuffer()
}

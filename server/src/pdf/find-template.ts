import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The path of a template, from the sources (jest, tsx) as well as from the bundle, whose assets lie in dist/pdf.
 * @throws Error when it is nowhere: the build forgot to copy it.
 */
export function findTemplate(document: string): { folder: string; file: string } {
  const folders = [__dirname, join(__dirname, 'pdf'), join(dirname(__dirname), 'pdf'), join(dirname(__dirname), 'src', 'pdf')]
  for (const folder of folders) {
    const file = join(folder, `${document}.typ`)
    if (existsSync(file)) return { folder, file }
  }
  throw new Error(`Template ${document}.typ is in none of ${folders.join(', ')}; copy server/src/pdf/*.typ beside the bundle.`)
}

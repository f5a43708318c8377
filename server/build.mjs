import { cpSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Bundles the server, the worker and the programs that parse what people send into dist/*.js. Packages stay in node_modules; our
// own code becomes one file each.
const here = dirname(fileURLToPath(import.meta.url))
const src = join(here, 'src')
const dist = join(here, 'dist')

rmSync(dist, { recursive: true, force: true })
await build({
  absWorkingDir: here,
  entryPoints: [join(src, 'main.ts'), join(src, 'worker.ts'), join(src, 'xlsx', 'parse-workbook-child.ts'), join(src, 'modules', 'uploads', 'pdf', 'check-pdf-child.ts')],
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  alias: { '@shared': join(here, '../shared/src') },
  tsconfig: 'tsconfig.json',
  sourcemap: true,
  keepNames: true,
  logLevel: 'warning',
})
// Document templates and the like lie beside the bundle under the path they have in src.
cpSync(src, dist, {
  recursive: true,
  filter: (from) => !/\.tsx?$/.test(from),
})
if (!existsSync(join(dist, 'main.js'))) throw new Error('the bundle is missing')

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../root'

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}), devDependencies: z.record(z.string(), z.string()).default({}) })

/** Dependencies without a line in docs/dependencies.md, and lines without a dependency. */
export function listDependencyGaps(): string[] {
  const packages = ['package.json', 'server/package.json', 'miniprogram/package.json', 'shared/package.json']
    .map((file) => packageSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8'))))
  const used = new Set(packages.flatMap(({ dependencies, devDependencies }) => [...Object.keys(dependencies), ...Object.keys(devDependencies)]))
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  const listed = new Set([...page.matchAll(/^\| `([^`]+)`/gm), ...page.matchAll(/^`([^`]+)` –/gm)].map(([, name = '']) => name))
  return [
    ...[...used].filter((name) => !listed.has(name)).map((name) => `docs/dependencies.md has no line for ${name}: say why it is here.`),
    ...[...listed].filter((name) => !used.has(name)).map((name) => `docs/dependencies.md explains ${name}, which is no dependency any more.`),
  ]
}

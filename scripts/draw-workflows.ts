import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawWorkflows } from './docs/draw-workflows'
import { root } from './root'

// Writes docs/workflows.md from the tables; npm test fails when it is stale.
writeFileSync(join(root, 'docs/workflows.md'), drawWorkflows())

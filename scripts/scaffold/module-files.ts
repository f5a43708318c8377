const pascal = (name: string): string => name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
const camel = (name: string): string => pascal(name).charAt(0).toLowerCase() + pascal(name).slice(1)

/** The files of a new module `name` (kebab-case), path → text: what every module has, working, with one endpoint. */
export function moduleFiles(name: string): Record<string, string> {
  const Row = `${pascal(name)}Row`
  const Model = pascal(name)
  const id = camel(name)
  const shared = `shared/src/${name}`
  const server = `server/src/modules/${name}`
  return {
    [`${shared}/workflow.ts`]: `import { defineWorkflow } from '../kernel/workflow'

export const ${id}Workflow = defineWorkflow({
  name: '${name}', label: '${name}', initial: 'draft',
  states: { draft: { label: '草稿', tone: 'off', turn: 'student' }, done: { label: '已提交', tone: 'ok', final: true } },
  needs: {},
  actions: { submit: { label: '提交', from: ['draft'], to: 'done', by: ['student'] } },
})
`,
    [`${shared}/contract.ts`]: `import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { idParams, objectId, offeredAction, statusTag } from '../kernel/presented'

export const ${id} = z.object({ id: objectId, status: statusTag, actions: z.array(offeredAction) })

export const ${id}Contract = {
  showOne: defineEndpoint({ method: 'GET', path: '/api/${name}/:id', summary: 'One record', access: ['student'], params: idParams, response: ${id} }),
}
`,
    [`${server}/model.ts`]: `import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

export interface ${Row} extends WorkflowRecord { schoolId: Types.ObjectId; studentId: Types.ObjectId }

const ${id}Schema = new Schema<${Row}>({
  ...workflowFields,
  schoolId: { type: Schema.Types.ObjectId, required: true },
  studentId: { type: Schema.Types.ObjectId, required: true },
}, { versionKey: false, collection: '${name.replaceAll('-', '_')}' })
${id}Schema.index({ studentId: 1, createdAt: -1, _id: -1 })

export const ${Model} = mongoose.model<${Row}>('${Model}', ${id}Schema)
`,
    [`${server}/policy.ts`]: `import { type Actor } from '../../actor'

/** What is out of scope does not exist for this actor. */
export function scopeOf(actor: Actor): Record<string, unknown> {
  return actor.role === 'student' ? { studentId: actor.studentId } : { schoolId: actor.schoolId }
}
`,
    [`${server}/present.ts`]: `import { actionsFor } from '@shared/kernel/actions-for'
import { ${id}Workflow } from '@shared/${name}/workflow'
import { type Actor } from '../../actor'
import { presentStatus } from '../../db/present-status'
import { type ${Row} } from './model'

export function present${Model}(row: ${Row}, actor: Actor) {
  return { id: row._id.toString(), status: presentStatus(${id}Workflow, row.status), actions: actionsFor(${id}Workflow, { status: row.status, role: actor.role }) }
}
`,
    [`${server}/actions/show-one.ts`]: `import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ${Model}, type ${Row} } from '../model'
import { scopeOf } from '../policy'
import { present${Model} } from '../present'

/** One record in the actor's scope. @throws AppError not_found */
export async function showOne(actor: Actor, id: string) {
  const row = await ${Model}.findOne({ ...scopeOf(actor), _id: id }).lean<${Row}>()
  if (!row) throw new AppError('not_found')
  return present${Model}(row, actor)
}
`,
    [`${server}/routes.ts`]: `import { ${id}Contract } from '@shared/${name}/contract'
import { defineRoutes } from '../../http/define-routes'
import { showOne } from './actions/show-one'

export const ${id}Routes = defineRoutes(${id}Contract, {
  showOne: ({ actor, params }) => showOne(actor, params.id),
})
`,
  }
}

import { type Actor } from '../../server/src/actor'
import { accountOfStudent } from '../../server/src/modules/accounts/actions/account-of-student'
import { findStudent } from '../../server/src/modules/schools/actions/find-student'
import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { actorOf } from './actor-of'
import { askServer } from './ask-server'
import { bindByScan } from './bind-by-scan'
import { type DemoStory } from './demo-stories'
import { registerStudent } from './register-student'

/** `sandbox` is absent when a real WeChat is connected: nobody is bound then. */
export interface Doors { server: string; sandbox?: string }

/** The registered student of a story, bound as it says; registered over HTTP when there is no account. */
export async function seedStudent(doors: Doors, schoolId: string, fields: FieldValues, { wechat }: DemoStory): Promise<Actor> {
  const student = await findStudent(schoolId, fields.studentNo ?? '')
  if (!student) throw new Error(`${fields.name} is not on the roster.`)
  if (!await accountOfStudent(student._id)) {
    const token = await registerStudent(doors.server, schoolId, fields)
    if (wechat && doors.sandbox) await bindByScan({ server: doors.server, sandbox: doors.sandbox, token, nickname: wechat })
    await askServer(doors.server, 'DELETE', '/api/accounts/sessions/current', { token })
  }
  const account = await accountOfStudent(student._id)
  if (!account) throw new Error(`${fields.name} was not registered.`)
  return actorOf(account, wechat ? 'wechat' : 'h5')
}

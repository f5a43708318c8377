import { z } from 'zod'
import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { askServer } from './ask-server'
import { demoPasswords } from './demo-accounts'

/** Registers a student of the roster over HTTP, as the registration page does. Returns a session's token. */
export async function registerStudent(server: string, schoolId: string, { name, identityNo, studentNo, phone, email }: FieldValues): Promise<string> {
  const begun = await askServer(server, 'POST', '/api/accounts/registrations', { body: { schoolId, name, identityNo, studentNo } })
  const { registrationToken } = z.object({ registrationToken: z.string() }).parse(begun)
  const signedIn = await askServer(server, 'POST', '/api/accounts/registrations/complete', { body: { registrationToken, phone, email, password: demoPasswords.student, client: 'mini' } })
  return z.object({ token: z.string() }).parse(signedIn).token
}

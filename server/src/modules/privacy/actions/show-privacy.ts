import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { presentPrivacy } from '../present'
import { privacyOf } from './privacy-of'

/** The student's own settings. */
export async function showPrivacy(actor: Actor) {
  return presentPrivacy(await privacyOf(ownStudentId(actor)))
}

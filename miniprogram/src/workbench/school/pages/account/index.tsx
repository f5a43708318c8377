import { DeskAccount } from '../../../parts/desk-account'
import { SchoolDesk } from '../../parts/school-desk'
import { useWaiting } from '../../parts/use-waiting'

/** 账号 of a reviewer. */
export default function SchoolAccountPage() {
  return <SchoolDesk title="账号" waiting={useWaiting()}><DeskAccount rows={(me) => [['学校', me.school?.name], ['身份', '学校审核老师']]} /></SchoolDesk>
}

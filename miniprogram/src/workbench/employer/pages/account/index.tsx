import { DeskAccount } from '../../../parts/desk-account'
import { EmployerDesk } from '../../parts/employer-desk'
import { useWaiting } from '../../parts/use-waiting'

/** 账号 of an employer's staff. */
export default function EmployerAccountPage() {
  return <EmployerDesk title="账号" waiting={useWaiting()}><DeskAccount rows={(me) => [['用人单位', me.employer?.name]]} /></EmployerDesk>
}

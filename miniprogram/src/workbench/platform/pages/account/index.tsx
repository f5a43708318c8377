import { roleLabels } from '@shared/kernel/roles'
import { DeskAccount } from '@/workbench/parts/desk-account'
import { PlatformDesk } from '../../parts/platform-desk'
import { useWaiting } from '../../parts/use-waiting'

/** 账号 of an admin. */
export default function PlatformAccountPage() {
  return <PlatformDesk title="账号" waiting={useWaiting()}><DeskAccount rows={(me) => [['身份', roleLabels[me.role]]]} /></PlatformDesk>
}

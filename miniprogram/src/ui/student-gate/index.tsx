import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { roleLabels } from '@shared/kernel/roles'
import { goToLogin } from '@/api/go-to-login'
import { useGuestMe } from '@/hooks/use-guest-me'
import type { Me } from '@/hooks/use-me'
import { Empty } from '../states/empty'
import { Loaded } from '../states/loaded'
import { staffHome } from '../staff-home'

interface StudentGateProps {
  /** What a visitor would find here after logging in. */
  note: string
  /** Drawn for a visitor instead of the invitation to log in. */
  visitor?: ReactNode
  /** Drawn above the refusal while there is no network: what this device can do alone. */
  offline?: ReactNode
  children: (me: Me) => ReactNode
}

/** A tab of the student: draws `children` for a student, an invitation to log in for a visitor, the way to the desk for everybody else. */
export function StudentGate({ note, visitor, offline, children }: StudentGateProps) {
  const state = useGuestMe()
  return (
    <>
      {state.error?.id === 'network_error' && offline}
      <Loaded state={state}>
        {({ me }) => {
          if (!me) return visitor ?? <Empty title="登录后查看" note={note} action={{ label: '登录', onTap: () => void goToLogin() }} />
          if (me.role === 'student') return children(me)
          const home = staffHome(me.role)
          return (
            <Empty title={`你以${roleLabels[me.role]}身份登录`} note="这里是学生的页面，你的工作在工作台中"
              action={home ? { label: '进入工作台', onTap: () => void Taro.reLaunch({ url: home }) } : undefined} />
          )
        }}
      </Loaded>
    </>
  )
}

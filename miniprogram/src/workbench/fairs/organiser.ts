import type { ReactNode } from 'react'
import type { DeskProps } from '@/ui/desk'

export type OrganiserDeskProps = Pick<DeskProps, 'title' | 'record' | 'tools' | 'onCloseRecord'> & { children: ReactNode }

/** Who holds events, a school or an employer: the same pages on two desks. */
export interface Organiser {
  kind: 'school' | 'employer'
  /** The desk around a page, with its menu. */
  Desk: (props: OrganiserDeskProps) => ReactNode
  pages: { fairs: string; fairEdit: string; fairLive: string }
}

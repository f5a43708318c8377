import { Page } from '@/ui/page'
import { FilesCard } from './files-card'
import { ExchangeCard } from './exchange-card'
import { OnlineCard } from './online-card'
import type { ResumeList } from './resume'

/** 简历管理: the two online résumés, the attachments, what goes in and out. */
export function ResumeListView({ list, onChanged }: { list: ResumeList; onChanged: (list?: ResumeList) => void }) {
  const { online, gate } = list
  return (
    <Page title="简历管理" aside={<ExchangeCard languages={online.map((one) => one.language)} />}>
      {online.map((one) => <OnlineCard key={one.language} resume={one} gate={gate} onChanged={onChanged} />)}
      <FilesCard list={list} onChanged={onChanged} />
    </Page>
  )
}

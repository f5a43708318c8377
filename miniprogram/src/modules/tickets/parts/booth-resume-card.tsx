import { View } from '@tarojs/components'
import { boothResumes, type BoothResume } from '@shared/tickets/booth-resumes'
import { call } from '@/api/call'
import type { MyTicket } from '@/api/kept-tickets'
import { useAction } from '@/hooks/use-action'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'

const options = Object.entries(boothResumes).map(([value, label]) => ({ value, label }))
const isChoice = (value: string | undefined): value is BoothResume => value !== undefined && value in boothResumes
const means: Record<BoothResume, string> = {
  none: '展位扫你的入场码时，单位只会看到隐去一部分的姓名、学校、学院和专业。',
  zh: '展位扫你的入场码时，单位会得到你的姓名和那一刻的中文在线简历。你屏蔽的单位得不到。',
  en: '展位扫你的入场码时，单位会得到你的姓名和那一刻的英文在线简历。你屏蔽的单位得不到。',
}

/** 允许展位查看简历: what a stand that scans the ticket may keep. Valid from the next scan on. */
export function BoothResumeCard({ ticket, reload }: { ticket: MyTicket; reload: () => Promise<void> }) {
  const { id, boothResume } = ticket
  const choose = useAction(async (choice: BoothResume) => {
    await call('PUT /api/tickets/:id/booth-resume', { params: { id }, body: { choice } })
    await reload()
  })
  return (
    <Card title="展位扫码时的简历" note={means[boothResume]}>
      <View className="ui-buttons"><Chips label="展位扫码时的简历" options={options} chosen={[boothResume]} max={1} onChange={([value]) => { if (isChoice(value)) void choose.run(value) }} /></View>
    </Card>
  )
}

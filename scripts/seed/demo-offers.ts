import { type Terms } from '@shared/signing/terms'

export interface DemoOffer { terms: Terms; advert?: Pick<Terms, 'position' | 'salaryFen' | 'workplace'>; validityDays?: number }

/** What the two employers offer; the second takes neither archive nor hukou. Money in fen a month. */
export function demoOffers(year: number): { software: DemoOffer; data: DemoOffer } {
  return {
    software: {
      terms: {
        position: '前端开发工程师', salaryFen: 850_000, probationMonths: 3, probationSalaryFen: 680_000, workplace: '黑龙江省哈尔滨市松北区世茂大道 99 号创新中心 6 层',
        reportOn: `${year}-07-10`, acceptsArchive: true, acceptsHukou: true, damagesFen: 300_000, notes: '提供单人宿舍，五险一金按规定缴纳。',
      },
      advert: { position: '前端开发工程师', salaryFen: 900_000, workplace: '黑龙江省哈尔滨市松北区世茂大道 99 号创新中心 6 层' },
    },
    data: {
      terms: {
        position: '数据治理工程师', salaryFen: 920_000, probationMonths: 2, probationSalaryFen: 736_000, workplace: '黑龙江省哈尔滨市南岗区长江路 380 号宏洋大厦 12 层',
        reportOn: `${year}-07-15`, acceptsArchive: false, acceptsHukou: false, damagesFen: 500_000, notes: '',
      },
      validityDays: 7,
    },
  }
}

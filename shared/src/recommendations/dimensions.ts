/** What a job can fit a student by, with the points each gives at most (R-PUSH-1); in the order of the reasons shown. `open`: what is said where nothing was wished for. */
export const fitDimensions = {
  category: { label: '职位类别符合意向', points: 30 },
  major: { label: '专业对口', points: 25 },
  city: { label: '城市符合意向', open: '城市不限', points: 20 },
  industry: { label: '行业符合意向', open: '行业不限', points: 10 },
  salary: { label: '薪资达到期望', open: '薪资不限', points: 10 },
  nature: { label: '单位性质符合意向', open: '单位性质不限', points: 5 },
  // A like of a job of the same category; never lifts a score above 100, nor alone to a match.
  feedback: { label: '与你感兴趣的职位相近', points: 5 },
} as const
export type FitDimension = keyof typeof fitDimensions

/** R-REC-1: the sections a student writes, with the most characters of each. 院系意见 is the school's. */
export const formSections = {
  selfEvaluation: { label: '自我鉴定', limit: 500, required: true, hint: '思想表现、学业、能力、性格，写给用人单位看' },
  awards: { label: '奖惩情况', limit: 300, required: false, hint: '奖励写明时间和级别；没有请填“无”' },
  practice: { label: '社会实践', limit: 300, required: false, hint: '实习、志愿服务、调研等' },
  positions: { label: '担任职务', limit: 100, required: false, hint: '班级、学生会、社团' },
  talents: { label: '特长爱好', limit: 100, required: false, hint: '外语、计算机、文体' },
} as const
export type FormSectionKey = keyof typeof formSections
export const opinionMax = 200
/** What stands in 院系意见 when the school writes nothing else. */
export const defaultOpinion = '情况属实，同意推荐。'

/** 学历要求, lowest first; `none` asks for nothing. The place in this table is the rank. */
export const degrees = { none: '不限', college: '大专', bachelor: '本科', master: '硕士', doctor: '博士' } as const
export type Degree = keyof typeof degrees

const order = Object.keys(degrees) as Degree[]
/** 0 (不限) to 4 (博士): a student fits when their rank is at least the job's. */
export const degreeRank = (degree: Degree): number => order.indexOf(degree)

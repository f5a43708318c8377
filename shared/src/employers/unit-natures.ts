/** 单位性质: the Ministry's two-digit codes and their labels (SPEC §8.3). */
export const unitNatures: Readonly<Record<string, string>> = {
  10: '机关', 20: '科研设计单位', 21: '高等教育单位', 22: '其他教学单位', 23: '医疗卫生单位', 25: '艰苦事业单位', 29: '其他事业单位', 31: '国有企业', 32: '三资企业',
  35: '艰苦行业企业', 39: '其他企业', 40: '部队', 55: '农村建制村', 56: '城镇社区', 99: '其他',
}

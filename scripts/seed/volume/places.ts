/** Where the work is: weight in the draw, and what pay is worth there beside Harbin. `roads`: made-up addresses use them. */
export interface Place { code: string; name: string; short: string; weight: number; pay: number; roads: readonly string[]; county: string }

const roads = ['学府路', '长江路', '中央大街', '新华大街', '建设路', '文化街'] as const

/** Heilongjiang's thirteen, and the four cities its graduates leave for most. `county` is a division of it, for identity numbers and origins. */
export const places: readonly Place[] = [
  { code: '230100', name: '哈尔滨市', short: '哈尔滨', weight: 40, pay: 1, roads, county: '230103' }, { code: '230600', name: '大庆市', short: '大庆', weight: 12, pay: 1.05, roads, county: '230602' },
  { code: '230200', name: '齐齐哈尔市', short: '齐齐哈尔', weight: 9, pay: 0.88, roads, county: '230202' }, { code: '231000', name: '牡丹江市', short: '牡丹江', weight: 7, pay: 0.86, roads, county: '231005' },
  { code: '230800', name: '佳木斯市', short: '佳木斯', weight: 6, pay: 0.85, roads, county: '230803' }, { code: '231200', name: '绥化市', short: '绥化', weight: 4, pay: 0.82, roads, county: '231202' },
  { code: '231100', name: '黑河市', short: '黑河', weight: 3, pay: 0.84, roads, county: '231102' }, { code: '230300', name: '鸡西市', short: '鸡西', weight: 2, pay: 0.82, roads, county: '230302' },
  { code: '230500', name: '双鸭山市', short: '双鸭山', weight: 2, pay: 0.82, roads, county: '230502' }, { code: '230400', name: '鹤岗市', short: '鹤岗', weight: 2, pay: 0.8, roads, county: '230402' },
  { code: '230900', name: '七台河市', short: '七台河', weight: 1, pay: 0.8, roads, county: '230902' }, { code: '230700', name: '伊春市', short: '伊春', weight: 1, pay: 0.8, roads, county: '230717' },
  { code: '232700', name: '大兴安岭地区', short: '大兴安岭', weight: 1, pay: 0.82, roads, county: '232721' }, { code: '110100', name: '北京市', short: '北京', weight: 4, pay: 1.6, roads, county: '110105' },
  { code: '210200', name: '大连市', short: '大连', weight: 3, pay: 1.15, roads, county: '210202' }, { code: '440300', name: '深圳市', short: '深圳', weight: 2, pay: 1.55, roads, county: '440303' },
  { code: '310100', name: '上海市', short: '上海', weight: 1, pay: 1.6, roads, county: '310101' },
]

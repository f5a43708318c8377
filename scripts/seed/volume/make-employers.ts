import { type seeded } from '../../../server/test/seeded'
import { makeCreditCode } from './make-credit-code'
import { places, type Place } from './places'
import { trades, type Trade } from './trades'
import { weighted } from './weighted'

export interface VolumeEmployer { creditCode: string; name: string; unitNature: string; industry: Trade['industries'][number]; place: Place; address: string; contactName: string; contactPhone: string; intro: string }

const brands = ['北辰', '松江', '龙腾', '雪原', '黑土', '冰城', '兴安', '三江', '寒地', '瑞丰', '华昊', '天翼', '远东', '嘉禾', '中诺', '恒信', '博远', '金穗', '绿源', '启航', '铭泰', '星海', '万象', '诚达']
const words: Partial<Record<string, readonly string[]>> = {
  I: ['软件', '信息技术', '数字科技'], C: ['装备制造', '重工', '机电', '食品', '制药'], A: ['农业发展', '垦区农场', '种业'], B: ['能源', '石油工程', '矿业'], D: ['电力', '热力', '新能源'], E: ['建设工程', '建筑设计'],
  F: ['商贸', '电子商务', '国际贸易'], G: ['物流', '运输', '供应链'], H: ['酒店管理'], J: ['农村商业银行', '小额贷款', '保险代理'], K: ['置业'], L: ['企业服务', '人力资源'], M: ['检测技术', '科技研发'],
  N: ['环境科技', '水务'], P: ['教育'], Q: ['康复医院', '综合医院'], R: ['文化传媒', '冰雪文化'], S: ['社会服务中心'],
}
const surnames = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗'

/** `count` made-up units, Heilongjiang's first; the same for the same chance. */
export function makeEmployers(count: number, { below, one }: ReturnType<typeof seeded>): VolumeEmployer[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, serial) => {
    const place = weighted(places, below)
    const industry = one(one(trades).industries)
    const word = one(words[industry] ?? ['科技'])
    const ending = /银行|医院|中心|农场/.test(word) ? '' : one(['有限公司', '有限责任公司', '股份有限公司', '集团有限公司'])
    let name = `${place.short}${one(brands)}${word}${ending}`
    // Two with one name are told apart as real ones are.
    for (let branch = 2; taken.has(name); branch += 1) name = `${place.short}${one(brands)}${one(brands)}${word}${ending || `第${branch}分部`}`
    taken.add(name)
    const unitNature = industry === 'Q' ? '23' : industry === 'P' ? '22' : industry === 'B' || industry === 'D' ? '31' : one(['39', '39', '39', '31', '32'])
    return {
      creditCode: makeCreditCode(place.county, serial), name, unitNature, industry, place, address: `${place.name}${one(place.roads)} ${below(400) + 1} 号`, contactName: `${surnames[below(surnames.length)] ?? '王'}${one(['经理', '主任', '老师'])}`,
      contactPhone: `0451-8${String(below(10_000_000)).padStart(7, '0')}`, intro: `${name}位于${place.name}，从事${word}相关业务，员工 ${(below(40) + 2) * 25} 人，面向应届毕业生提供导师带教和五险一金。`,
    }
  })
}

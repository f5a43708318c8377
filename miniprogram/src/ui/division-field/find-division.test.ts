import { findDivision } from './find-division'

const one = (code: string, name: string, leaf = false) => ({ code, name, leaf })
const tree: Record<string, { code: string; name: string; leaf: boolean }[]> = {
  '': [one('110000', '北京市'), one('230000', '黑龙江省')],
  110000: [one('110105', '朝阳区', true)],
  230000: [one('230100', '哈尔滨市'), one('231200', '绥化市')],
  231200: [one('231202', '北林区', true)],
}
const below = async (parent: string) => tree[parent] ?? []
const names = async (code: string) => (await findDivision(code, below)).map((division) => division.name)

it('R-SRC-2 names a county with its city and province', async () => expect(await names('231202')).toEqual(['黑龙江省', '绥化市', '北林区']))
it('R-SRC-2 names a district right below a municipality', async () => expect(await names('110105')).toEqual(['北京市', '朝阳区']))
it('stops where a code is not known', async () => expect(await names('239999')).toEqual(['黑龙江省']))

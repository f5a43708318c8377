export default definePageConfig({ navigationBarTitleText: '我今天见过的单位' })

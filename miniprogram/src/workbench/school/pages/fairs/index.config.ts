export default definePageConfig({ navigationBarTitleText: '招聘会与宣讲会' })

export default definePageConfig({ navigationBarTitleText: '去向导出' })

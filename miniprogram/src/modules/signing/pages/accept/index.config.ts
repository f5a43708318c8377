export default definePageConfig({ navigationBarTitleText: '确认签约' })

export default definePageConfig({ navigationBarTitleText: '线下签约' })

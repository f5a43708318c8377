export default definePageConfig({ navigationBarTitleText: '加入检票' })

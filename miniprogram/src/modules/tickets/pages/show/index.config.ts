export default definePageConfig({ navigationBarTitleText: '入场券', navigationBarBackgroundColor: '#1d5fe0', navigationBarTextStyle: 'white', backgroundColor: '#1d5fe0' })

/** Words for speaking in public, in plain script; what follows tells a verb from another word. */
export const SPEECH_VERB =
  '(?:表示|指出|强调|认为|提议|建议|提出|呼吁|介绍(?!信)|通报|分享|透露|坦言|直言|提醒|谈到|谈及|讲解|讲述|阐述|阐释|回顾|解读|剖析|分析(?!师)|展示|演示|演讲|报告(?!厅)|发言(?!人)|讲话|致辞|致词|致贺|致欢迎|贺辞|形容|点评|带来|主张|预测|判断|比喻|比作|引述|引用|欢迎|祝贺|倡议|连线|交流|宣读|宣布|授课|主讲|开讲|登台|上台发|走上讲台|回应|[作做]了?题为|发表|如是说|说(?![明法服])|称(?![为号职赞]))'

/** Verbs that several people can share: A、B和C分别致辞. */
export const SHARED_VERB =
  '(?:演讲|报告|发言|讲话|致辞|致词|致贺|分享|交流|连线|授课|主讲|登台|发表|带来|[作做]了?题为)'

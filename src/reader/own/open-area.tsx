import { useRef } from 'react'
import { say } from '#language/say.ts'
import { filesPicked, type OfferedFile } from './offered-files.ts'

type OpenAreaProps = { onFiles: (files: OfferedFile[]) => void }

/** Where files and folders are chosen; they can be dropped anywhere on the page. */
export const OpenArea = ({ onFiles }: OpenAreaProps) => (
  <div className="flex flex-col items-center gap-5 rounded-sm border-2 border-dashed border-rule bg-sheet px-5 py-10 text-center">
    <p className="font-serif text-xl font-bold">{say`选择文本，或者拖到这里`}</p>
    <div className="flex flex-wrap justify-center gap-2">
      <Picker name={say`选择文件`} onFiles={onFiles} />
      {'webkitdirectory' in HTMLInputElement.prototype && (
        <Picker name={say`选择文件夹`} folder onFiles={onFiles} />
      )}
    </div>
    <p className="label text-balance">
      {say`.txt、.md 版面文本，.jsonl 文章记录；UTF-8 或 UTF-16，是 GB18030 的会先问一声`}
    </p>
  </div>
)

/** What a text looks like that can be read. */
export const HowToWrite = () => (
  <details className="mt-6">
    <summary className="cursor-pointer py-1 text-sm text-muted hover:text-accent">
      {say`文本怎样写`}
    </summary>
    <div className="grid gap-3 pt-2 text-sm leading-relaxed">
      <pre className="overflow-x-auto rounded-sm border border-rule bg-sheet p-4 font-sans whitespace-pre-wrap">
        {SAMPLE}
      </pre>
      <p>
        {say`以 # 开头的行是标题，其余是正文。几行标题连着，最后一个 # 是标题，它前面的是引题，再前面的是栏目，后面的 ## 是副题。`}
      </p>
      <p>
        {say`文件名里的日期（paper-2021-11-26.txt）是所记之日。旁边的 paper.notes.yaml 是编者注，要和文本一起选。`}
      </p>
    </div>
  </details>
)

const SAMPLE = `# 分论坛扫描
## 境内外嘉宾共议数字政府创新
# 港澳盼与粤合作 加快数字化转型

羊城晚报讯 11月26日下午，……
……（沈刘）`

type PickerProps = OpenAreaProps & { name: string; folder?: boolean }

function Picker({ name, folder = false, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button-quiet min-h-11 bg-paper px-5"
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.txt,.md,.jsonl,.gz,.yaml' })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onFiles(filesPicked(currentTarget.files))
          // The same file chosen again is a choice too.
          currentTarget.value = ''
        }}
      />
    </>
  )
}

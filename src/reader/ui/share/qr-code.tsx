import { useEffect, useState } from 'react'
import { say } from '#language/say.ts'
import type { DrawnQr } from './draw-qr.ts'

/** In pixels. Modules are a whole number of them wide: a code of many small ones is wider. */
const WIDTH = 224

type QrProps = { address: string; name: string }

type Drawing = DrawnQr | 'too long' | 'failed'

/** An address for the camera of another device; drawn here, dark on light in every theme. */
export function QrCode({ address, name }: QrProps) {
  const [drawn, setDrawn] = useState<{ of: string; as: Drawing } | null>(null)
  useEffect(() => {
    let left = false
    const settle = (as: Drawing) => {
      if (!left) setDrawn({ of: address, as })
    }
    import('./draw-qr.ts').then(
      ({ drawQr }) => settle(drawQr(address) ?? 'too long'),
      () => settle('failed'),
    )
    return () => {
      left = true
    }
  }, [address])

  const code = drawn?.of === address ? drawn.as : null
  if (code === 'too long') return <p className="label">{say`地址太长，画不成二维码。`}</p>
  if (code === 'failed') return <p className="label">{say`没能画出二维码，关上再打开试一次。`}</p>
  const size = code?.size ?? 1
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      width={size * Math.max(2, Math.floor(WIDTH / size))}
      shapeRendering="crispEdges"
      className="qr-code"
    >
      {code && <path d={code.path} />}
    </svg>
  )
}

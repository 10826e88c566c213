import { lazy, type ReactNode } from 'react'

/** A view whose code comes when it is first drawn; the page goes without where it cannot be had. */
export const onDemand = <Props extends object>(load: () => Promise<(props: Props) => ReactNode>) =>
  lazy<(props: Props) => ReactNode>(() =>
    load().then(
      (view) => ({ default: view }),
      () => ({ default: () => null }),
    ),
  )

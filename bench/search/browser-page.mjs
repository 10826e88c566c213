/** The page of one engine: hands what is asked on to its worker, and weighs it. */
const worker = new Worker('/bundle-browser/browser-worker.js', { type: 'module' })
let next = 0

window.ask = (request) =>
  new Promise((resolve, reject) => {
    const id = next++
    const onMessage = ({ data }) => {
      if (data.id !== id) return
      worker.removeEventListener('message', onMessage)
      if (data.error) reject(new Error(data.error))
      else resolve(data.answer)
    }
    worker.addEventListener('message', onMessage)
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
    worker.postMessage({ id, ...request })
  })

/** Bytes of everything in this page's process that is its or its worker's. */
window.usedHeap = async () => (await performance.measureUserAgentSpecificMemory()).bytes

import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Slack's end of Socket Mode: says hello, delivers envelopes, collects what the app acknowledges. */
export type SlackSocket = {
  deliver(envelope: { envelope_id: string; type: string; payload: object }): void
  acknowledged: { envelope_id: string }[]
}

const handshakeKey = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11' // RFC 6455, section 1.3

/** Takes one WebSocket connection on the server; resolves when it stands. Text frames below 64 KB, which is all Slack's are here. */
export function nextSocket(server: Server): Promise<SlackSocket> {
  return new Promise((resolve) => {
    server.once('upgrade', (request: IncomingMessage, stream: Duplex) => {
      const accept = createHash('sha1')
        .update(`${request.headers['sec-websocket-key']}${handshakeKey}`)
        .digest('base64')
      const headers = [
        'HTTP/1.1 101 Switching Protocols',
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Accept: ${accept}`,
      ]
      stream.write(`${headers.join('\r\n')}\r\n\r\n`)
      const acknowledged: { envelope_id: string }[] = []
      let pending = Buffer.alloc(0)
      stream.on('error', () => stream.destroy())
      stream.on('data', (chunk: Buffer) => {
        pending = Buffer.concat([pending, chunk])
        for (let frame = frameIn(pending); frame; frame = frameIn(pending)) {
          pending = pending.subarray(frame.size)
          if (frame.opcode === 1) acknowledged.push(JSON.parse(frame.payload.toString()))
          if (frame.opcode === 8) stream.end(Buffer.from([0x88, 0]))
          if (frame.opcode === 9) stream.write(Buffer.from([0x8a, 0]))
        }
      })
      const deliver: SlackSocket['deliver'] = (envelope) => void stream.write(textFrame(JSON.stringify(envelope)))
      stream.write(textFrame(JSON.stringify({ type: 'hello', num_connections: 1 })))
      resolve({ deliver, acknowledged })
    })
  })
}

function textFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = payload.length < 126 ? [0x81, payload.length] : [0x81, 126, payload.length >> 8, payload.length & 0xff]
  return Buffer.concat([Buffer.from(head), payload])
}

/** The first whole frame from a client, unmasked; clients always mask. */
function frameIn(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 6) return undefined
  const short = bytes.readUInt8(1) & 0x7f
  const start = short < 126 ? 2 : 4
  const length = short < 126 ? short : bytes.readUInt16BE(2)
  const size = start + 4 + length
  if (bytes.length < size) return undefined
  const mask = bytes.subarray(start, start + 4)
  const payload = Buffer.from(bytes.subarray(start + 4, size).map((byte, at) => byte ^ mask.readUInt8(at % 4)))
  return { opcode: bytes.readUInt8(0) & 0x0f, payload, size }
}

/** The partials of a small bowl: how high above the ground tone, how loud, how many seconds they last. */
const partials = [
  { ratio: 1, loud: 0.5, lasts: 4 },
  { ratio: 2.01, loud: 0.25, lasts: 2.6 },
  { ratio: 3.16, loud: 0.12, lasts: 1.6 },
  { ratio: 5.43, loud: 0.05, lasts: 0.8 },
]
const ground = 261

/** One soft gong. Made inside a press: a browser allows sound from then on. */
export class Gong {
  readonly #audio = new AudioContext()

  sound(): void {
    const start = this.#audio.currentTime
    for (const { ratio, loud, lasts } of partials) {
      const tone = new OscillatorNode(this.#audio, { frequency: ground * ratio })
      const volume = new GainNode(this.#audio, { gain: 0 })
      volume.gain.linearRampToValueAtTime(loud, start + 0.01)
      volume.gain.exponentialRampToValueAtTime(0.0001, start + lasts)
      tone.connect(volume).connect(this.#audio.destination)
      tone.start(start)
      tone.stop(start + lasts)
    }
  }

  close(): void {
    void this.#audio.close()
  }
}

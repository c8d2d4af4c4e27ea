import { Howl } from 'howler';
import { settings } from '../store/settings.ts';

const FILES = {
  stamp: new URL('../../assets/sound/stamp.wav', import.meta.url).href,
  page: new URL('../../assets/sound/page.wav', import.meta.url).href,
  bell: new URL('../../assets/sound/bell.wav', import.meta.url).href,
  refused: new URL('../../assets/sound/refused.wav', import.meta.url).href,
} as const;
export type SoundName = keyof typeof FILES;

const loaded = new Map<SoundName, Howl>();

/** Plays one of the few quiet sounds of the interface, unless sound is off. */
export function playSound(name: SoundName): void {
  const { muted, volume } = settings.value;
  if (muted || volume === 0) return;
  let sound = loaded.get(name);
  if (sound === undefined) {
    sound = new Howl({ src: [FILES[name]], format: ['wav'] });
    loaded.set(name, sound);
  }
  sound.volume(volume);
  sound.play();
}

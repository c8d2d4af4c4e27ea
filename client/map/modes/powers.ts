import type { History } from '../atlas/history.ts';

/** A state of the map: its names by quarter index (year * 4 + quarter - 1), its colour and the unit its name stands at. */
export interface Power {
  readonly name: History;
  readonly colour: string;
  /** A unit that belongs to the heart of the state; its name is written across the land joined to it. */
  readonly home: string;
}

const q = (year: number, quarter: number): number => year * 4 + quarter - 1;

const RED_LAND = '#cf7462';
const ALLIED = '#e0a68f';
const BLUE_GREYS = ['#a9b8bf', '#9aabb5', '#b9c5c8', '#8d9fab', '#c4ccca'] as const;
const SLATE = '#8a949b';
const STONES = ['#dccfb4', '#d0c3a6', '#e2d8c2', '#c9bd9f', '#d6cbb9'] as const;
const OCHRES = ['#dcc07f', '#e6d09b', '#cfb678'] as const;

const power = (name: string | History, colour: string, home: string): Power => ({
  name: typeof name === 'string' ? [[name, 0]] : name,
  colour,
  home,
});

/** Codes of `owners` in the atlas. Red: Soviet; pale red: bound to it; blue-grey: the West; slate: Germany and Japan; ochre: China; stone: the rest. */
export const POWERS: Readonly<Record<string, Power>> = {
  SOV: power(
    [
      ['Soviet Republics', 0],
      ['U.S.S.R.', q(1922, 4)],
    ],
    RED_LAND,
    'omsk',
  ),
  RUS: power('Russia', RED_LAND, 'omsk'),
  FER: power('Far Eastern Republic', ALLIED, 'transbaikal'),
  BUK: power('Bukhara', ALLIED, 'bukhara'),
  KHZ: power('Khorezm', ALLIED, 'khorezm'),
  MNG: power('Mongolia', ALLIED, 'mongolia'),
  TUV: power('Tuva', ALLIED, 'tuva'),
  PRK: power('North Korea', ALLIED, 'korea_n'),
  GDR: power('East Germany', ALLIED, 'de_east'),
  WHT: power('White forces', '#f4efe4', ''),
  UKR: power('Ukraine', '#e4bf9f', 'dnepr'),
  BLR: power('Belarus', '#dcae98', 'minsk'),
  MDA: power('Moldova', '#d8a48a', 'bessarabia'),
  GEO: power('Georgia', '#dcae98', 'georgia'),
  ARM: power('Armenia', '#e9c9ae', 'armenia'),
  AZE: power('Azerbaijan', '#d8a48a', 'azerbaijan'),
  KAZ: power('Kazakhstan', '#e4bf9f', 'karaganda'),
  TKM: power('Turkmenistan', '#dcae98', 'transcaspia'),
  UZB: power('Uzbekistan', '#d8a48a', 'bukhara'),
  TJK: power('Tajikistan', '#e9c9ae', 'dushanbe'),
  KGZ: power('Kyrgyzstan', '#dcae98', 'kirghizia'),
  EST: power('Estonia', STONES[0], 'estonia'),
  LVA: power('Latvia', STONES[3], 'latvia'),
  LTU: power('Lithuania', STONES[1], 'lithuania'),
  CLT: power('Central Lithuania', STONES[2], 'vilnius'),
  FIN: power('Finland', STONES[0], 'finland'),
  POL: power('Poland', STONES[1], 'pl_warsaw'),
  DZG: power('Danzig', STONES[4], 'danzig'),
  LON: power('League of Nations', STONES[2], 'memel'),
  ROU: power('Romania', STONES[0], 'romania'),
  HUN: power('Hungary', STONES[3], 'hungary'),
  CSK: power('Czechoslovakia', STONES[2], 'bohemia'),
  SVK: power('Slovakia', STONES[4], 'slovakia'),
  AUT: power('Austria', STONES[1], 'austria'),
  YUG: power('Yugoslavia', STONES[4], 'bosnia'),
  SVN: power('Slovenia', STONES[3], 'slovenia'),
  HRV: power('Croatia', STONES[0], 'croatia'),
  NDH: power('Croatia', SLATE, 'croatia'),
  MKD: power('Macedonia', STONES[1], 'macedonia'),
  BGR: power('Bulgaria', STONES[1], 'bulgaria'),
  GRC: power('Greece', STONES[2], 'greece'),
  ALB: power('Albania', STONES[3], 'albania'),
  GER: power('Germany', SLATE, 'de_east'),
  FRG: power('West Germany', BLUE_GREYS[3], 'de_south'),
  ALL: power('Four powers', BLUE_GREYS[2], ''),
  JAP: power('Japan', SLATE, 'japan'),
  MCH: power('Manchukuo', '#b3b5ae', 'manchuria_s'),
  ITA: power('Italy', BLUE_GREYS[2], 'italy'),
  GBR: power('Great Britain', BLUE_GREYS[1], 'uk'),
  FRA: power('France', BLUE_GREYS[0], 'france'),
  USA: power('United States', BLUE_GREYS[3], 'alaska'),
  BEL: power('Belgium', BLUE_GREYS[4], 'belgium'),
  NLD: power('Netherlands', BLUE_GREYS[2], 'netherlands'),
  CHE: power('Switzerland', STONES[2], 'switzerland'),
  ESP: power('Spain', STONES[0], 'spain'),
  PRT: power('Portugal', STONES[3], 'portugal'),
  IRL: power(
    [
      ['Irish Free State', 0],
      ['Ireland', q(1937, 4)],
    ],
    STONES[2],
    'ireland',
  ),
  SWE: power('Sweden', STONES[4], 'sweden'),
  NOR: power('Norway', STONES[2], 'norway'),
  DEN: power('Denmark', BLUE_GREYS[4], 'denmark'),
  ISL: power('Iceland', STONES[2], 'iceland'),
  TUR: power('Turkey', STONES[3], 'anatolia'),
  IRN: power(
    [
      ['Persia', 0],
      ['Iran', q(1935, 1)],
    ],
    STONES[0],
    'ir_south',
  ),
  AFG: power('Afghanistan', STONES[4], 'af_south'),
  CHN: power('China', OCHRES[1], 'china_sw'),
  PRC: power('People’s Republic of China', OCHRES[0], 'qinghai_gansu'),
  TIB: power('Tibet', OCHRES[2], 'tibet'),
  KOR: power(
    [
      ['Korea', 0],
      ['South Korea', q(1948, 3)],
    ],
    BLUE_GREYS[0],
    'korea_s',
  ),
  EGY: power('Egypt', STONES[1], 'egypt'),
  LBY: power('Libya', STONES[4], 'libya'),
  SYR: power('Syria and Lebanon', STONES[0], 'syria'),
  IRQ: power('Iraq', STONES[2], 'iraq'),
  ISR: power('Israel', STONES[3], 'palestine'),
  JOR: power('Jordan', STONES[1], 'jordan'),
  SAU: power('Arabia', STONES[4], 'arabia'),
  CYP: power('Cyprus', STONES[2], 'cyprus'),
  MGB: power('Maghreb', STONES[2], 'maghreb'),
  AFR: power('Africa', STONES[0], 'sahel'),
  PAK: power('Pakistan', STONES[1], 'pakistan'),
  IND: power('India', STONES[2], 'india'),
  NPL: power('Nepal and Bhutan', STONES[0], 'himalaya'),
  BUR: power('Burma', STONES[4], 'burma'),
  VNM: power('Vietnam', STONES[1], 'indochina'),
  PHL: power('Philippines', STONES[0], 'philippines'),
};

/** Union republics, with the unit their name stands at. Neighbouring ones differ in lightness or hue. */
export const REPUBLICS: Readonly<Record<string, Power>> = {
  RSFSR: power('RSFSR', '#d98d7b', 'omsk'),
  UKR: power('Ukrainian SSR', '#dcb96e', 'dnepr'),
  BLR: power('Byelorussian SSR', '#a9b8a4', 'minsk'),
  MDA: power('Moldavian SSR', '#b08f78', 'bessarabia'),
  ZSFSR: power('Transcaucasian SFSR', '#a8b3bd', 'georgia'),
  GEO: power('Georgian SSR', '#a8b3bd', 'georgia'),
  ARM: power('Armenian SSR', '#e8d7a9', 'armenia'),
  AZE: power('Azerbaijan SSR', '#b9a184', 'azerbaijan'),
  KAZ: power('Kazakh SSR', '#e2cf9c', 'karaganda'),
  TKM: power('Turkmen SSR', '#b4bfa2', 'transcaspia'),
  UZB: power('Uzbek SSR', '#c59a5b', 'bukhara'),
  TJK: power('Tajik SSR', '#9aa7b0', 'dushanbe'),
  KGZ: power('Kirghiz SSR', '#b98d76', 'kirghizia'),
  KFSSR: power('Karelo-Finnish SSR', '#b8c4cb', 'karelia'),
  EST: power('Estonian SSR', '#b8c4cb', 'estonia'),
  LVA: power('Latvian SSR', '#8f9fa9', 'latvia'),
  LTU: power('Lithuanian SSR', '#c9cfc2', 'lithuania'),
};

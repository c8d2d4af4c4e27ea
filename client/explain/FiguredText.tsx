import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { TextParams } from '../text/text.ts';
import { fill } from '../text/text.ts';

interface FiguredTextProps {
  /** With its places still in it: `t('…')` without parameters. */
  readonly text: string;
  /** Plain places of the text, in words. */
  readonly params?: TextParams;
  /** Places of the text that open: what stands there instead of words. */
  readonly figures: Readonly<Record<string, ComponentChildren>>;
}

/** A text some of whose places are figures that open. */
export function FiguredText({ text, params = {}, figures }: FiguredTextProps) {
  const pieces = text.split(/(\{\w+\})/);
  return (
    <>
      {pieces.map((piece, index) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        const figure = name === undefined ? undefined : figures[name];
        return <Fragment key={index}>{figure ?? fill(piece, params)}</Fragment>;
      })}
    </>
  );
}

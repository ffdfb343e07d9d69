import { Fragment, type ComponentChildren } from 'preact';
import { noteBlocks, type NoteBlock, type NotePiece } from './note-marks';

interface NoteProps {
  readonly note: string;
  readonly class?: string | undefined;
}

/** The reader's note as they meant it: its Markdown as elements. */
export function Note({ note, class: name }: NoteProps) {
  return (
    <div class={name} dir="auto">
      {noteBlocks(note).map((block, at) => (
        <Block key={at} {...block} />
      ))}
    </div>
  );
}

function Block({ kind, lines }: NoteBlock) {
  const items = lines.map((line, at) => (
    <li key={at}>
      <Pieces pieces={line} />
    </li>
  ));
  if (kind === 'bullets') return <ul>{items}</ul>;
  if (kind === 'numbers') return <ol>{items}</ol>;
  const told = lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Pieces pieces={line} />
    </Fragment>
  ));
  if (kind === 'quote') return <blockquote>{told}</blockquote>;
  // The note stands deep in a page whose headings are its own.
  return <p>{kind === 'heading' ? <strong>{told}</strong> : told}</p>;
}

function Pieces({ pieces }: { readonly pieces: readonly NotePiece[] }): ComponentChildren {
  return pieces.map((piece, at) => <Piece key={at} piece={piece} />);
}

function Piece({ piece }: { readonly piece: NotePiece }) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'strong':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      );
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer">
          {piece.text}
        </a>
      );
  }
}

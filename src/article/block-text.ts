/**
 * The words of an element as plain text: blocks become paragraphs set apart by an empty line,
 * `<br>` a line end, white space collapses as a browser shows it, and what a browser does not show
 * is left out. Walks without recursion, so that no nesting is too deep.
 */

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

const UNSEEN = new Set(
  (
    'script style template noscript svg math iframe object embed canvas audio video select textarea button ' +
    'input head title'
  ).split(' '),
);

/** Cells stand beside each other: a space keeps their words apart. */
const CELLS = new Set(['td', 'th']);

/** Plain text of an element. */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  // Kept beside the pieces: looking at the end of a long string in the making copies it each time.
  let atSpace = true;
  const add = (text: string) => {
    const piece = atSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (piece === '') return;
    pieces.push(piece);
    atSpace = piece.endsWith(' ') || piece.endsWith('\n');
  };
  const close = () => {
    const text = pieces
      .join('')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    pieces = [];
    atSpace = true;
  };
  for (const step of walk(root)) {
    if (step.type === 'text') add(collapse(step.text));
    else if (step.name === 'br') add('\n');
    else if (BLOCKS.has(step.name)) close();
    else if (CELLS.has(step.name)) add(' ');
  }
  close();
  return paragraphs.join('\n\n');
}

type Step =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'edge'; readonly name: string };

/** Texts and the edges of elements in the order of the document. */
function* walk(root: Node): Generator<Step> {
  let node: Node | null = root;
  let entering = true;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    if (entering && node.nodeType === 3) yield { type: 'text', text: node.nodeValue ?? '' };
    const seen: boolean = node.nodeType !== 1 || !isUnseen(node as Element, name);
    if (entering && node.nodeType === 1 && seen) yield { type: 'edge', name };
    const child: Node | null = entering && seen ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (node.nodeType === 1 && seen && name !== 'br') yield { type: 'edge', name };
    if (node === root) return;
    const next: Node | null = node.nextSibling;
    entering = next !== null;
    node = next ?? node.parentNode;
  }
}

function isUnseen(element: Element, name: string): boolean {
  return UNSEEN.has(name) || element.hasAttribute('hidden');
}

/** Soft hyphens and zero-width spaces are typesetting: inside a name they would hide it. */
function collapse(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[ \t\r\n\f\u00A0]+/g, ' ');
}

import type { Metadata } from './text';

/** Types of schema.org that are reports, and then the page around one. */
const TYPES = [/Article$|BlogPosting$|^Report$/, /WebPage$/];

/** How many nodes of hostile JSON-LD are looked at. */
const MOST_NODES = 2000;

type Json = Readonly<Record<string, unknown>>;

/**
 * What a page's JSON-LD blocks say of the report: headline, day, outlet, address, language. A
 * block that is no JSON is passed over.
 */
export function readJsonLd(blocks: readonly string[]): Metadata {
  const nodes = blocks.flatMap(parse).flatMap(flatten).slice(0, MOST_NODES);
  for (const type of TYPES) {
    const node = nodes.find((candidate) => typesOf(candidate).some((name) => type.test(name)));
    if (node) return describe(node);
  }
  return {};
}

function parse(block: string): unknown[] {
  try {
    return [JSON.parse(block)];
  } catch {
    return [];
  }
}

/** The objects of a document, those in arrays and in `@graph` too. */
function flatten(value: unknown): Json[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_NODES).flatMap((item) => (isObject(item) ? [item] : []));
  if (!isObject(value)) return [];
  const graph = value['@graph'];
  return [value, ...(Array.isArray(graph) ? graph.filter(isObject) : [])];
}

function describe(node: Json): Metadata {
  return {
    title: textOf(node.headline) || textOf(node.name),
    date: textOf(node.datePublished) || textOf(node.dateCreated),
    outlet: nameOf(node.publisher) || nameOf(node.author),
    url: textOf(node.url) || idOf(node.mainEntityOfPage),
    lang: textOf(node.inLanguage),
  };
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function nameOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? textOf(first.name) : textOf(first);
}

const idOf = (value: unknown): string => (isObject(value) ? textOf(value['@id']) : textOf(value));

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

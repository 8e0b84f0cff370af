/** Formats: `%s`, `{}` and what else stands in a template for a value. */
import { type Machine, positional } from './machine.ts';
import { type ArgumentValue, type DictValue, join, literalOf, mapChoice, text, unknownValue, type Value } from './value.ts';

/** A value as a format's own words shape it: whole numbers are filled up with zeros, what needs more than that is unknown. */
export function shaped(value: Value, spec: string): Value {
  if (/^[sd]?$/.test(spec)) return value;
  const width = /^0(\d{1,2})d?$/.exec(spec)?.[1];
  return mapChoice(value, (each) => {
    const literal = literalOf(each);
    return width !== undefined && literal !== undefined && /^\d+$/.test(literal) ? text(literal.padStart(Number(width), '0')) : unknownValue;
  });
}

/**
 * A template with a value in each of its places; its holes stay.
 * @param begin makes what gives the value of a place, anew for each of several templates: places may be counted
 */
export function filledIn(template: Value, places: RegExp, begin: () => (place: RegExpMatchArray) => Value): Value {
  return mapChoice(template, (each) => {
    if (each.kind !== 'text') return unknownValue;
    const valueOf = begin();
    const parts: Value[] = [];
    for (const part of each.parts) {
      if (typeof part !== 'string') {
        parts.push({ kind: 'text', parts: [part] });
        continue;
      }
      let at = 0;
      for (const place of part.matchAll(places)) {
        parts.push(text(part.slice(at, place.index)), valueOf(place));
        at = place.index + place[0].length;
      }
      parts.push(text(part.slice(at)));
    }
    return join(parts);
  });
}

/** `%s`, `%d`, `%(name)s`, `%v`, `%1$s`: one reader for Python, Go, Java and C style. */
export function formatPercent(template: Value, values: readonly Value[], named?: DictValue): Value {
  return filledIn(template, percentVerb, () => {
    let next = 0;
    let last = 0;
    return ([, position, place, name, again, flags = '', width, precision, kind = '']) => {
      if (kind === '%') return text('%');
      let value: Value | undefined;
      if (width === '*' || precision === '*') next += 1;
      if (name !== undefined) value = named?.entries.get(name) ?? named?.rest;
      else if (again !== undefined) value = values[last];
      else if (position !== undefined) {
        last = Number(position) - 1;
        value = values[last];
      }
      else {
        // Go's `%[1]s` counts on from there: https://pkg.go.dev/fmt#hdr-Explicit_argument_indexes
        if (place !== undefined) next = Number(place) - 1;
        last = next;
        value = values[next];
        next += 1;
      }
      return written(value ?? unknownValue, kind, flags, width, precision);
    };
  });
}

/** `%s`, `%1$s` of Java, `%[1]s` of Go, `%(name)s` of Python, with flags, width and precision; of Java also `%<s`, what was written before once more, and `%tY`, a part of a date: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Formatter.html */
const percentVerb = /%(?:(\d+)\$|\[(\d+)\]|\((\w+)\)|(<))?([-+# 0,]*)(\d+|\*)?(?:\.(\d+|\*))?([tT][HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc]|[a-zA-Z%])/g;

/** What one verb writes of a value. A width pads numbers with zeros or blanks: the literal digits are then not what is written. */
function written(value: Value, kind: string, flags: string, width: string | undefined, precision: string | undefined): Value {
  // Quoted, as a number of another base, with so many places: other characters than the literal's.
  if (!/^[svdiu]$/.test(kind) || (kind !== 's' && precision !== undefined) || flags.includes('#')) return unknownValue;
  if (kind === 's' && (width !== undefined || precision !== undefined)) {
    return mapChoice(value, (each) => {
      const literal = width === '*' || precision === '*' ? undefined : literalOf(each)?.slice(0, precision === undefined ? undefined : Number(precision));
      // Shorter than the width it is filled up with blanks.
      return literal !== undefined && literal.length >= Number(width ?? 0) ? text(literal) : unknownValue;
    });
  }
  return width !== undefined && kind !== 's' ? shaped(value, flags === '0' && kind === 'd' ? `0${width}d` : width) : value;
}

/** `{}`, `{0}`, `{name}`, `{x.y}`, `{name:>10}` of Python's `str.format`. */
export function formatBraces(template: Value, args: readonly ArgumentValue[], machine: Machine): Value {
  const values = positional(args);
  const byName = (name: string): Value => {
    for (const arg of args) {
      if (arg.name === name) return arg.value;
      if (arg.spread === 'dict') {
        const entry = arg.value.kind === 'dict' ? (arg.value.entries.get(name) ?? arg.value.rest) : machine.member(arg.value, name);
        if (entry) return entry;
      }
    }
    return unknownValue;
  };
  return filledIn(template, /\{\{|\}\}|\{([^{}:!]*)(?:![rsa])?(:[^{}]*)?\}/g, () => {
    let next = 0;
    return ([whole, name = '', format]) => {
      if (whole === '{{' || whole === '}}') return text(whole.charAt(0));
      const [head = '', ...path] = name.split(/[.[\]]+/).filter((step, index) => index === 0 || step !== '');
      let value: Value;
      if (head === '') {
        value = values[next] ?? unknownValue;
        next += 1;
      } else value = /^\d+$/.test(head) ? (values[Number(head)] ?? unknownValue) : byName(head);
      for (const step of path) value = machine.member(value, step);
      return shaped(value, format?.slice(1) ?? '');
    };
  });
}

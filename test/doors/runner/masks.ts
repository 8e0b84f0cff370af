/** Secrets as the runner hides them: the value, each of its lines, and the encodings it knows. */

/** Hides every registered value in text. */
export interface Masker {
  add(value: string): void;
  mask(text: string): string;
}

/** A masker with the encoders of actions/runner (`ValueEncoders.cs`): base64 in its three alignments, URI, JSON and XML. */
export function createMasker(): Masker {
  const hidden = new Set<string>();
  return {
    add(value) {
      for (const part of new Set([value, ...value.split(/\r\n|\n|\r/)])) {
        if (part.trim() === '') continue;
        for (const form of encodings(part)) if (form !== '') hidden.add(form);
      }
    },
    mask(text) {
      // The longest first, or the rest of a longer secret would stay readable.
      let result = text;
      for (const value of [...hidden].sort((left, right) => right.length - left.length)) {
        result = result.replaceAll(value, '***');
      }
      return result;
    },
  };
}

/** The forms under which the runner recognises a value. */
export function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  // Only a value that ends the encoded text is found this way: the padding is part of the form.
  const aligned = [0, 1, 2].filter((shift) => bytes.length > shift).map((shift) => bytes.subarray(shift).toString('base64'));
  return [
    value,
    ...aligned,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
  ];
}

/** Forms of a token that no runner masks by itself: it knows base64 only where the token ends the text. */
export function unmaskedForms(token: string): string[] {
  return [Buffer.from(`${token}:x-oauth-basic`).toString('base64'), Buffer.from(token).toString('hex')];
}

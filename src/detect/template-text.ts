/** What others fill in before a key is used: Airflow and whoever else uses Jinja, Firehose, who posts a form. */

/** The innermost block of a template: what is in it may be there, any number of times. */
const block = /\{%-?\s*(if|for)\b(?:(?!%\}).)*%\}(?:(?!\{%-?\s*(?:if|for)\b).)*?\{%-?\s*end\1\s*-?%\}/gs;

/**
 * A pattern with `*` for what is filled in.
 * @see https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html
 * @see https://jinja.palletsprojects.com/en/stable/templates/
 */
export function withoutTemplates(pattern: string): string {
  let text = pattern;
  if (text.includes('{%') || text.includes('{#')) {
    text = text.replace(/\{#.*?#\}/gs, '');
    for (let before = ''; before !== text; ) {
      before = text;
      text = text.replace(block, '*');
    }
    // `{% set x = … %}` leaves nothing; what has no end may be anything.
    text = text.replace(/\{%-?\s*(?:set|do|import|from|with|endwith|raw|endraw)\b(?:(?!%\}).)*%\}/gs, '').replace(/\{%.*?%\}/gs, '*');
  }
  return text.replace(/!\{[^}]*\}|\{\{[^{}]*\}\}|\$\{filename\}/g, '*').replace(/\*{2,}/g, '*');
}

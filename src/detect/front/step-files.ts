/** Which YAML and JSON files may run a command that names S3, or point at an object: asked of their text, before a parser for them is loaded. */

/** Keys of JSON that holds steps or templates. */
const jsonKeys = /"(AWSTemplateFormatVersion|Resources|CodeUri|S3Key|States|containerDefinitions|Location)"/;

/** Commands and pointers. Reading YAML costs a second for two megabytes: only where one of them stands. */
const commands = /aws[\s\S]{0,80}?\bs3|s3[an]?:\/\/|s3api|s[345]cmd|S3Key|CodeUri|TemplateURL|ScriptLocation|--s3-|s3[\w-]{0,100}?(?:action|deploy|sync|upload|cache)|provider: s3|plugins\/s3|aws\.s3_|aws_s3:|s3Sync|type: s3\b|AWS::|aws-sdk:s3|states:::s3|S3(?:Up|Down)load@|awsSubCommand|\bs3:\s*\n|[\w/-]\.(?:ba)?sh\s+\S|\buses:\s*["']?\.\//;

/** What a script says that is worth reading. */
export const scriptMarkers = /s3|sam |\.(?:ba)?sh\b/;

/**
 * Whether a file may hold steps or pointers.
 * @param path relative to the repo
 */
export function mayHoldSteps(path: string, text: string): boolean {
  if (/(?:^|\/)package\.json$/.test(path)) return mayRunScripts(text);
  if (path.endsWith('.json') && !jsonKeys.test(text)) return false;
  return commands.test(text);
}

/** Of a package only the scripts are run; what it depends on is no command. */
function mayRunScripts(text: string): boolean {
  try {
    const { scripts = {} } = JSON.parse(text) as { scripts?: Record<string, unknown> };
    return Object.values(scripts).some((each) => scriptMarkers.test(String(each)));
  } catch {
    return commands.test(text);
  }
}

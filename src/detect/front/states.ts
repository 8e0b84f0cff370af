/** States that call S3 themselves: https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html */

/** Parameters of a state, as options of the command of the same name. */
export const stateParameters: Readonly<Record<string, string>> = { Bucket: 'bucket', Key: 'key', Prefix: 'prefix', CopySource: 'copy-source' };

/** The command that a state's resource is: `aws s3api.get-object` of `arn:aws:states:::aws-sdk:s3:getObject`. */
export function stateOperation(resource: string): string | undefined {
  const operation = /^arn:[^:]*:states:::(?:aws-sdk:)?s3:([a-zA-Z0-9]+)/.exec(resource)?.[1];
  return operation === undefined ? undefined : `aws s3api.${operation.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase().replace(/objects-v-?2/, 'objects-v2')}`;
}

/** Calls of other AWS services that name objects: the service reads or writes them for the caller, or with a role that the caller hands it. As data, for every SDK. */
import type { CallRule } from './rule.ts';

interface ServiceCall {
  /** As the service's API spells them, separated by blanks. */
  readonly operations: string;
  /** None where a command line says it. */
  readonly access?: 'R' | 'W';
  /** Places in the request. */
  readonly at: string;
  readonly tree?: '*';
}

const object = (path: string): string => `bucket=${path}.S3Object.Bucket key=${path}.S3Object.Name`;

const calls: readonly ServiceCall[] = [
  // https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html
  { operations: 'UpdateFunctionCode', access: 'R', at: 'bucket=S3Bucket key=S3Key' },
  { operations: 'CreateFunction', access: 'R', at: 'bucket=Code.S3Bucket key=Code.S3Key' },
  { operations: 'PublishLayerVersion', access: 'R', at: 'bucket=Content.S3Bucket key=Content.S3Key' },
  // https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_CreateApplicationVersion.html
  { operations: 'CreateApplicationVersion', access: 'R', at: 'bucket=SourceBundle.S3Bucket key=SourceBundle.S3Key' },
  // https://docs.aws.amazon.com/textract/latest/dg/API_DocumentLocation.html
  { operations: 'DetectDocumentText AnalyzeDocument AnalyzeExpense', access: 'R', at: object('Document') },
  { operations: 'StartDocumentTextDetection StartDocumentAnalysis StartExpenseAnalysis StartLendingAnalysis', access: 'R', at: object('DocumentLocation') },
  { operations: 'StartDocumentTextDetection StartDocumentAnalysis StartExpenseAnalysis StartLendingAnalysis', access: 'W', at: 'bucket=OutputConfig.S3Bucket prefix=OutputConfig.S3Prefix', tree: '*' },
  // https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Object.html
  { operations: 'DetectLabels DetectFaces DetectText DetectModerationLabels DetectProtectiveEquipment DetectCustomLabels RecognizeCelebrities IndexFaces SearchFacesByImage', access: 'R', at: object('Image') },
  { operations: 'CompareFaces', access: 'R', at: object('SourceImage') },
  { operations: 'CompareFaces', access: 'R', at: object('TargetImage') },
  { operations: 'StartLabelDetection StartFaceDetection StartFaceSearch StartTextDetection StartContentModeration StartCelebrityRecognition StartPersonTracking StartSegmentDetection', access: 'R', at: object('Video') },
  // https://docs.aws.amazon.com/transcribe/latest/APIReference/API_StartTranscriptionJob.html
  { operations: 'StartTranscriptionJob StartMedicalTranscriptionJob', access: 'R', at: 'uri=Media.MediaFileUri' },
  { operations: 'StartTranscriptionJob StartMedicalTranscriptionJob', access: 'W', at: 'bucket=OutputBucketName key=OutputKey' },
  // https://docs.aws.amazon.com/polly/latest/dg/API_StartSpeechSynthesisTask.html
  { operations: 'StartSpeechSynthesisTask', access: 'W', at: 'bucket=OutputS3BucketName prefix=OutputS3KeyPrefix' },
  // https://docs.aws.amazon.com/comprehend/latest/APIReference, https://docs.aws.amazon.com/translate/latest/APIReference
  ...['StartTopicsDetectionJob StartEntitiesDetectionJob StartSentimentDetectionJob StartKeyPhrasesDetectionJob StartDominantLanguageDetectionJob StartPiiEntitiesDetectionJob StartDocumentClassificationJob StartTextTranslationJob'].flatMap(
    (operations): ServiceCall[] => [
      { operations, access: 'R', at: 'uri=InputDataConfig.S3Uri', tree: '*' },
      { operations, access: 'W', at: 'uri=OutputDataConfig.S3Uri', tree: '*' },
    ],
  ),
  // https://docs.aws.amazon.com/sagemaker/latest/APIReference
  { operations: 'CreateTrainingJob', access: 'R', at: 'uri=InputDataConfig[].DataSource.S3DataSource.S3Uri', tree: '*' },
  { operations: 'CreateTrainingJob', access: 'W', at: 'uri=OutputDataConfig.S3OutputPath', tree: '*' },
  { operations: 'CreateTransformJob', access: 'R', at: 'uri=TransformInput.DataSource.S3DataSource.S3Uri', tree: '*' },
  { operations: 'CreateTransformJob', access: 'W', at: 'uri=TransformOutput.S3OutputPath', tree: '*' },
  { operations: 'CreateProcessingJob', access: 'R', at: 'uri=ProcessingInputs[].S3Input.S3Uri', tree: '*' },
  { operations: 'CreateProcessingJob', access: 'W', at: 'uri=ProcessingOutputConfig.Outputs[].S3Output.S3Uri', tree: '*' },
  { operations: 'CreateModel', access: 'R', at: 'uri=PrimaryContainer.ModelDataUrl' },
  // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html
  { operations: 'CreateModelInvocationJob', access: 'R', at: 'uri=inputDataConfig.s3InputDataConfig.s3Uri' },
  { operations: 'CreateModelInvocationJob', access: 'W', at: 'uri=outputDataConfig.s3OutputDataConfig.s3Uri', tree: '*' },
  // https://docs.aws.amazon.com/glue/latest/webapi
  { operations: 'CreateJob UpdateJob', access: 'R', at: 'uri=Command.ScriptLocation' },
  // https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html
  { operations: 'RunJobFlow', access: 'W', at: 'uri=LogUri', tree: '*' },
  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference, https://docs.aws.amazon.com/AmazonRDS/latest/APIReference
  { operations: 'ExportTableToPointInTime', access: 'W', at: 'bucket=S3Bucket prefix=S3Prefix', tree: '*' },
  { operations: 'ImportTable', access: 'R', at: 'bucket=S3BucketSource.S3Bucket prefix=S3BucketSource.S3KeyPrefix' },
  { operations: 'StartExportTask', access: 'W', at: 'bucket=S3BucketName prefix=S3Prefix', tree: '*' },
  // https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html
  { operations: 'CreateJob', access: 'R', at: 'uri=Settings.Inputs[].FileInput' },
  { operations: 'CreateJob', access: 'W', at: 'uri=Settings.OutputGroups[].OutputGroupSettings.FileGroupSettings.Destination', tree: '*' },
  { operations: 'CreateJob', access: 'W', at: 'uri=Settings.OutputGroups[].OutputGroupSettings.HlsGroupSettings.Destination', tree: '*' },
  // What is run in a container, or on a machine of a fleet: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
  { operations: 'RunTask', at: 'command=overrides.containerOverrides[].command' },
  { operations: 'RegisterTaskDefinition', at: 'command=containerDefinitions[].command' },
  { operations: 'SubmitJob', at: 'command=containerOverrides.command' },
  { operations: 'RegisterJobDefinition', at: 'command=containerProperties.command' },
  { operations: 'SendCommand', at: 'command=Parameters.commands[]' },
  { operations: 'AddJobFlowSteps RunJobFlow', at: 'command=Steps[].HadoopJarStep.Args' },
];

const words = (operations: string): string[] => operations.split(' ');
const first = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const snake = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** The same calls in one SDK's spelling. */
function spelled(spell: (operation: string) => string[], from: readonly string[]): CallRule[] {
  return calls.map(({ operations, at, ...call }, index): CallRule => {
    const places = at.split(' ').map((each) => each.split('=') as [string, string]);
    const within = (path: string): string => from.map((argument) => `${argument}${path}`).join('|');
    return {
      ...call,
      on: '*',
      calls: words(operations).flatMap(spell).join(' '),
      at: places.map(([slot, path]) => `${slot}=${within(path)}`).join(' '),
      // Other services have calls by these names, which name no object.
      needs: within(places.at(-1)?.[1] ?? ''),
      ...(index > 0 && calls.slice(0, index).some((before) => words(before.operations).some((operation) => words(operations).includes(operation))) ? { also: true } : {}),
    };
  });
}

export const pythonServiceRules: readonly CallRule[] = spelled((operation) => [snake(operation)], ['']);
export const javascriptServiceRules: readonly CallRule[] = spelled((operation) => [first(operation), `${operation}Command`], ['0.']);
export const goServiceRules: readonly CallRule[] = spelled((operation) => [operation, `${operation}WithContext`], ['1.', '0.']);

/** Java's requests are built of objects of these classes, and of those named after the operations. */
const javaParts = ['S3Object', 'Document', 'DocumentLocation', 'Image', 'Video', 'FunctionCode', 'LayerVersionContentInput', 'S3Location', 'OutputConfig', 'Media', 'InputDataConfig', 'OutputDataConfig', 'JobCommand'];

export const javaServiceRules: readonly CallRule[] = [
  ...[...new Set([...javaParts, ...calls.flatMap(({ operations }) => words(operations)).map((operation) => `${operation}Request`)])].flatMap((on): CallRule[] => [
    { on, calls: 'builder', gives: 'java.builder' },
    { on, calls: '', gives: 'java.builder' },
  ]),
  ...spelled((operation) => [first(operation)], ['0.']).map((rule): CallRule => ({ ...rule, at: small(rule.at ?? ''), needs: small(rule.needs ?? '') })),
];

/** `0.Document.S3Object.Name` as Java's builders have it: `0.document.s3Object.name`. */
function small(places: string): string {
  return places.replace(/(?<=\.)[A-Z]/g, (letter) => letter.toLowerCase());
}

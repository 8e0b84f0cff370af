/** The files of the demo's two repos: an application that uses S3, and the stack in another account that grants it. */

export type Files = Readonly<Record<string, string>>;

const metricsExporter = `"""Publishes training metrics to the shared bucket."""
import json
import os

import boto3

BUCKET = os.environ["TRAINING_DATA_BUCKET"]
METRICS_PREFIX = "training-metrics"

s3 = boto3.client("s3")


def publish(name, metrics):
    """Writes one metrics document."""
    s3.put_object(Bucket=BUCKET, Key=f"{METRICS_PREFIX}/{name}", Body=json.dumps(metrics))


def latest(name):
    """Reads one back, for the dashboard."""
    return json.load(s3.get_object(Bucket=BUCKET, Key=f"{METRICS_PREFIX}/{name}")["Body"])
`;

const experiments = `

def publish_experiment(experiment_id, metrics):
    """Writes the metrics of one experiment, next to the others."""
    key = "/".join([METRICS_PREFIX, "experiments", experiment_id])
    s3.put_object(Bucket=BUCKET, Key=key, Body=json.dumps(metrics))
`;

export const aperture: Files = {
  '.blue/config.yaml': `# Which S3 paths count as the contract, and where they are looked for.
exports:
  - name: required-s3-permissions
    detect: s3-paths
    include: ["models/**", "web/**"]
    covered: keep # list a path even where a wider one covers it
`,
  '.gitignore': 'node_modules/\n',
  'models/training/dataset.py': `"""Loads annotated images for training."""
import json
import os

import boto3

BUCKET = os.environ["TRAINING_DATA_BUCKET"]
RUNS = "training-runs"


class Dataset:
    """One job's images, masks and settings."""

    def __init__(self, job_id):
        self.job_id = job_id
        self.s3 = boto3.client("s3")

    def masks(self):
        """Lists and reads every mask of the job."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=f"jobs/{self.job_id}/masks/")
        for page in pages:
            for entry in page["Contents"]:
                yield self.s3.get_object(Bucket=BUCKET, Key=entry["Key"])["Body"].read()

    def config(self, image_id):
        """Reads the settings one image was annotated with."""
        key = "jobs/{}/{}/config.json".format(self.job_id, image_id)
        return json.load(self.s3.get_object(Bucket=BUCKET, Key=key)["Body"])


def fetch_run(run_id, path):
    """Downloads the archive of an earlier run."""
    boto3.client("s3").download_file(BUCKET, RUNS + "/" + run_id, path)
`,
  'models/training/metrics_exporter.py': metricsExporter,
  'web/src/manifests.ts': `/** Reads and writes the manifest of an annotated image. */
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({});
const Bucket = process.env.TRAINING_DATA_BUCKET;

function manifestKey(job: string, image: string): string {
  return \`jobs/\${job}/\${image}/manifest.json\`;
}

export async function readManifest(job: string, image: string): Promise<string> {
  const object = await client.send(new GetObjectCommand({ Bucket, Key: manifestKey(job, image) }));
  return object.Body!.transformToString();
}

export async function writeManifest(job: string, image: string, body: string): Promise<void> {
  await client.send(new PutObjectCommand({ Bucket, Key: manifestKey(job, image), Body: body }));
}
`,
  'README.md': '# aperture\n\nThe training tools. They read and write a bucket that another account owns.\n',
};

const stack = (extra: string): string => `"""Lets the training tools of another account into the image bucket."""
from aws_cdk import Stack, aws_iam as iam, aws_s3 as s3
from constructs import Construct

READABLE = [
    "jobs/*/masks/*",
    "jobs/*/*/config.json",
    "jobs/*/*/manifest.json",
    "training-runs/*",
    "training-metrics/*",
]


class TrainingToolsAccessStack(Stack):
    def __init__(self, scope: Construct, construct_id: str, *, trusted_account: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)
        bucket = s3.Bucket.from_bucket_name(self, "Images", "fungal-images")
        role = iam.Role(self, "TrainingTools", assumed_by=iam.AccountPrincipal(trusted_account))
        role.add_to_policy(iam.PolicyStatement(
            actions=["s3:GetObject"],
            resources=[f"{bucket.bucket_arn}/{path}" for path in READABLE],
        ))
        role.add_to_policy(iam.PolicyStatement(actions=["s3:ListBucket"], resources=[bucket.bucket_arn]))
        bucket.grant_put(role, "jobs/*/*/manifest.json")
        bucket.grant_put(role, "training-metrics/*")
${extra}`;

export const fungal: Files = {
  'cdk/training_tools_access_stack.py': stack(''),
  'cdk/app.py': `import aws_cdk as cdk

from training_tools_access_stack import TrainingToolsAccessStack

app = cdk.App()
TrainingToolsAccessStack(app, "TrainingToolsAccess", trusted_account="123456789012")
app.synth()
`,
  'README.md': '# fungal-image-analysis\n\nOwns the images, and grants others access to them.\n',
};

/** A change that somebody makes while the story goes on. */
export interface Step {
  readonly file: string;
  readonly content: string;
  readonly message: string;
}

export const addExperiments: Step = {
  file: 'models/training/metrics_exporter.py',
  content: metricsExporter + experiments,
  message: 'Publish the metrics of experiments',
};

export const addCheckpoints: Step = {
  file: 'models/training/checkpoints.py',
  content: `"""Keeps the weights of a run, so that it can be resumed."""
import boto3

from models.training.dataset import BUCKET


def save(run_id, path):
    """Uploads the weights after an epoch."""
    boto3.resource("s3").Bucket(BUCKET).upload_file(path, f"training-checkpoints/{run_id}/weights.pt")
`,
  message: 'Save checkpoints',
};

export const grantCheckpoints: Step = {
  file: 'cdk/training_tools_access_stack.py',
  content: stack('        bucket.grant_put(role, "training-checkpoints/*")\n'),
  message: 'Grant the training tools their checkpoints',
};

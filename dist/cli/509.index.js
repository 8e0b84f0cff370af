export const id = 509;
export const ids = [509];
export const modules = {

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/** Makes folders, and says at once where none can be made. */



/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never ends where a folder is there and yet "no such file or directory" is the answer for what is made in it,
 * as in /proc: it goes up, finds the folder, and comes down again (`MKDirpSync` in https://github.com/nodejs/node/blob/v20.20.2/src/node_file.cc).
 * @throws BlueError REFUSED for such a place; an error of the system's for others
 */
function makeFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && isFolder(path))
            return;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || above === path)
            throw error;
        if (isFolder(above))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueError */ .Bi('REFUSED', `${above} takes no new folders`, { location: { file: path }, next: 'Name another place', cause: error });
        makeFolder(above);
        makeFolder(path); // another run may have made it meanwhile
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 10509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(56729);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/demo/world.js
/** The files of the demo's two repos: an application that uses S3, and the stack in another account that grants it. */
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
const aperture = {
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
const stack = (extra) => `"""Lets the training tools of another account into the image bucket."""
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
const fungal = {
    'cdk/training_tools_access_stack.py': stack(''),
    'cdk/app.py': `import aws_cdk as cdk

from training_tools_access_stack import TrainingToolsAccessStack

app = cdk.App()
TrainingToolsAccessStack(app, "TrainingToolsAccess", trusted_account="123456789012")
app.synth()
`,
    'README.md': '# fungal-image-analysis\n\nOwns the images, and grants others access to them.\n',
};
const addExperiments = {
    file: 'models/training/metrics_exporter.py',
    content: metricsExporter + experiments,
    message: 'Publish the metrics of experiments',
};
const addCheckpoints = {
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
const grantCheckpoints = {
    file: 'cdk/training_tools_access_stack.py',
    content: stack('        bucket.grant_put(role, "training-checkpoints/*")\n'),
    message: 'Grant the training tools their checkpoints',
};

;// CONCATENATED MODULE: ./lib/demo/demo.js
/** `blue demo`: RFC 0001's world in a new folder, with real git repositories, and the whole story run on it. */






const help = `blue demo [folder]

Builds the world of RFC 0001 in a new folder (default: ./blue-demo): a realm, an application that uses S3, and the
stack in another account that grants it. Runs the whole story on it with real git, shows every command with its output,
and leaves the folder to play in. Needs Node and git, no network, and touches nothing outside the folder.
`;
/**
 * Runs the demo.
 * @param words the words behind `demo`
 * @returns the exit code
 * @throws BlueError CONFLICT when the folder is in use, USAGE for other words
 */
function demo(words, paint) {
    if (words.includes('--help') || words.includes('-h')) {
        process.stdout.write(help);
        return 0;
    }
    const [given = 'blue-demo', ...others] = words;
    const option = words.find((word) => word.startsWith('-'));
    if (option !== undefined)
        throw new errors/* BlueError */.Bi('USAGE', `demo has no option ${option}`, { next: 'See `blue demo --help`' });
    if (others.length > 0)
        throw new errors/* BlueError */.Bi('USAGE', 'demo takes one folder at most', { next: 'See `blue demo --help`' });
    const folder = (0,external_node_path_.resolve)(given);
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.readdirSync)(folder).length > 0) {
        throw new errors/* BlueError */.Bi('CONFLICT', `${given} is there already, and not empty`, { location: { file: given }, next: 'Name a new folder: `blue demo <folder>`' });
    }
    return tell(openStage(folder, paint));
}
/** Each command runs in a process of its own, just as it would by hand. */
function openStage(folder, paint) {
    const person = { GIT_AUTHOR_NAME: 'Eric', GIT_AUTHOR_EMAIL: 'eric@example.com', GIT_COMMITTER_NAME: 'Eric', GIT_COMMITTER_EMAIL: 'eric@example.com' };
    const environment = { ...process.env, ...person, BLUE_HOME: (0,external_node_path_.join)(folder, '.blue'), ...(paint.strong('x') === 'x' ? {} : { FORCE_COLOR: '1' }) };
    const failures = [];
    const print = (text) => void process.stdout.write(text);
    const write = (directory, file, content) => {
        const path = (0,external_node_path_.join)(folder, directory, file);
        (0,folders/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.writeFileSync)(path, content);
    };
    const git = (directory, args) => {
        const result = (0,external_node_child_process_.spawnSync)('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], { cwd: (0,external_node_path_.join)(folder, directory), env: environment, encoding: 'utf8' });
        if (result.error)
            throw new errors/* BlueError */.Bi('GIT_FAILED', 'git could not be started', { next: 'Install git, and run the demo again', cause: result.error });
        if (result.status !== 0)
            throw new errors/* BlueError */.Bi('GIT_FAILED', `git ${args[0]} failed: ${result.stderr.trim()}`);
    };
    return {
        folder,
        failures,
        say: (words) => print(`\n${paint.strong(`── ${words}`)}\n\n`),
        blue(directory, command, expected = 0) {
            print(`${paint.faint(`${directory} $`)} ${paint.strong(`blue ${command}`)}\n`);
            const result = (0,external_node_child_process_.spawnSync)(process.execPath, [process.argv[1], ...split(command)], { cwd: (0,external_node_path_.join)(folder, directory), env: environment, encoding: 'utf8' });
            print(`${result.stdout}${result.stderr}`);
            if (result.status !== 0)
                print(paint.faint(`(exit code ${result.status})\n`));
            if (result.status !== expected)
                failures.push(`${directory}: blue ${command} ended with ${result.status}, not ${expected}`);
            print('\n');
            return result.stdout;
        },
        repo(directory, files) {
            for (const [file, content] of Object.entries(files))
                write(directory, file, content);
            git(directory, ['init', '--quiet', '--initial-branch=main']);
            git(directory, ['add', '--all']);
            git(directory, ['commit', '--quiet', '--message=First version']);
        },
        edit(directory, step) {
            const path = (0,external_node_path_.join)(folder, directory, step.file);
            const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n') : [];
            print(`${paint.faint(`${directory} $`)} ${paint.strong(`vim ${step.file}`)}\n`);
            for (const line of step.content.split('\n'))
                if (line.trim() !== '' && !before.includes(line))
                    print(`  ${paint.good(`+ ${line}`)}\n`);
            print('\n');
            write(directory, step.file, step.content);
            git(directory, ['add', '--all']);
            git(directory, ['commit', '--quiet', `--message=${step.message}`]);
        },
        show(path) {
            print(`${paint.faint('$')} ${paint.strong(`cat ${(0,external_node_path_.relative)(folder, path).replaceAll('\\', '/')}`)}\n${(0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^/gm, '  ')}\n`);
        },
    };
}
/** Splits a command into words; what stands in double quotes is one. */
function split(command) {
    return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
function tell(stage) {
    const producer = 'aperture';
    const consumer = 'fungal-image-analysis';
    stage.say('A realm is a git repository in which each member declares what it exports and imports');
    (0,folders/* makeFolder */.f)((0,external_node_path_.join)(stage.folder, 'realm-letemcook'));
    stage.blue('realm-letemcook', 'realm init --name letemcook');
    stage.say('aperture joins: what it needs from S3 is found in its Python and TypeScript');
    stage.repo(producer, aperture);
    stage.blue(producer, 'realm join ../realm-letemcook --as aperture');
    stage.blue(producer, 'realm export --name required-s3-permissions --detect --version 1.3.0');
    stage.say('fungal-image-analysis joins: its CDK stack grants what aperture needs, so that is an import');
    stage.repo(consumer, fungal);
    stage.blue(consumer, 'realm join ../realm-letemcook --as fungal-image-analysis');
    stage.blue(consumer, 'realm graph');
    stage.say('A developer of aperture adds a path. It lies within what is granted already');
    stage.edit(producer, addExperiments);
    stage.blue(producer, 'status');
    stage.blue(producer, 'realm sync');
    stage.blue(consumer, 'realm sync');
    stage.say('Then a path that nobody grants yet');
    stage.edit(producer, addCheckpoints);
    stage.blue(producer, 'status');
    stage.blue(producer, 'realm sync');
    stage.show((0,external_node_path_.join)(stage.folder, '.blue', 'outbox', 'letemcook', consumer, producer, 'required-s3-permissions.md'));
    stage.say('The consumer is told; a sync without the grant does not count as resolved');
    stage.blue(consumer, 'status');
    stage.blue(consumer, 'realm sync');
    stage.edit(consumer, grantCheckpoints);
    stage.blue(consumer, 'realm sync');
    stage.blue(consumer, 'realm check');
    stage.blue(producer, 'status');
    const failed = stage.failures.length > 0;
    stage.say(failed ? 'The story did not go as it should' : `The folder ${(0,external_node_path_.relative)('.', stage.folder) || '.'} is yours to play in`);
    for (const failure of stage.failures)
        process.stdout.write(`✗ ${failure}\n`);
    if (!failed) {
        process.stdout.write(`  Try: change a key in aperture/models/training/dataset.py, then run there: node ${process.argv[1]} status\n`);
        process.stdout.write(`  The realm is plain git: \`git -C ${(0,external_node_path_.relative)('.', (0,external_node_path_.join)(stage.folder, 'realm-letemcook'))} log --stat\`\n`);
        process.stdout.write(`  Set BLUE_HOME=${(0,external_node_path_.join)(stage.folder, '.blue')} to keep using the demo's own index and outbox.\n`);
    }
    return failed ? 2 : 0;
}


/***/ })

};

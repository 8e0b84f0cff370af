/** Commands in texts that programs hand to a shell: the shell's own variables, loops and words before a command are read as in a script. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

async function found(path: string, text: string): Promise<string[]> {
  const { accesses } = await detect([{ path, text }]);
  return accesses.filter(({ counted }) => counted).map((access) => `${access.access} ${access.bucket ?? '?'} ${access.alternatives?.join('|') ?? access.key}`);
}

describe('a script in a text', () => {
  it.each([
    ['a plain command', 'aws s3 cp x s3://b/in/x', ['write b in/x']],
    ['a variable from outside', 'aws s3 cp x s3://b/$USER/x', ['write b */x']],
    ['in braces and quotes', 'aws s3 cp x "s3://b/${NAME}/y"', ['write b */y']],
    ['a variable of its own', 'prefix="in/$(date +%F)"\naws s3 cp x "s3://b/${prefix}/x"', ['write b in/*/x']],
    ['what a command gives', 'aws s3 cp x s3://b/$(date +%F)/x; echo done', ['write b */x']],
    ['a loop', 'for f in a b; do aws s3 cp $f s3://b/in/$f; done', ['write b in/a|in/b']],
    ['a condition', 'if true; then aws s3 rm s3://b/in/x; fi', ['write b in/x']],
    ['words before it', 'time sudo AWS_PROFILE=x aws s3 rm s3://b/in/x', ['write b in/x']],
    ['its end', 'cat x | aws s3 cp - s3://b/in/x && ls', ['write b in/x']],
    ['a line that goes on', 'aws s3 cp \\\n  x \\\n  s3://b/in/x', ['write b in/x']],
    ['a comment with a quote', '# it is what we don\'t want\naws s3 cp x s3://b/in/x', ['write b in/x']],
    ['a shell in it', 'bash -c "aws s3 cp x s3://b/in/x"', ['write b in/x']],
    ['but nothing that is only said', 'echo "aws s3 cp x s3://b/in/x"', []],
  ])('Python: %s', async (_, script, expected) => {
    expect(await found('a.py', `import subprocess\nsubprocess.run(${JSON.stringify(script)}, shell=True)\n`)).toEqual(expected);
  });

  it.each([
    ['unquoted', '`aws s3 cp ${file} s3://b/${name}/x`', 'write b */x'],
    ['in quotes', '`aws s3 cp "${file}" "s3://b/${name}/x"`', 'write b */x'],
    ['in single quotes', "`aws s3 cp '${file}' 's3://b/${name}/x'`", 'write b */x'],
    ['with a known part', "`aws s3 cp '${file}' 's3://b/${`in/${name}`}/x'`", 'write b in/*/x'],
    ['before the verb', '`aws ${options} s3 cp x s3://b/in/x`', 'write b in/x'],
  ])('JavaScript: what is filled in, %s', async (_, script, expected) => {
    expect(await found('a.mjs', `import { execSync } from 'node:child_process';\nexport const put = (file, name, options) => execSync(${script});\n`)).toEqual([expected]);
  });

  it.each([
    ['by a shell\'s rules', 'subprocess.run(shlex.split(f"aws s3 cp \'a b\' s3://b/in/{name}"))', ['write b in/*']],
    ['at blanks', 'subprocess.run(f"aws s3 cp x s3://b/in/{name}".split())', ['write b in/*']],
    ['at blanks, with more behind', 'subprocess.run(f"aws s3 cp x s3://b/in/{name}".split(" ") + ["--quiet"])', ['write b in/*']],
    ['but not for a part of it', 'subprocess.run(["aws", "s3", "cp", "x", "s3://b/" + f"aws in {name}".split()[1]])', ['write b *']],
  ])('Python: cut %s', async (_, code, expected) => {
    expect(await found('a.py', `import shlex\nimport subprocess\n${code}\n`)).toEqual(expected);
  });

  it.each([
    ['shelljs', "import shell from 'shelljs';\nshell.exec(`aws s3 cp x s3://b/in/${name}`);"],
    ['shelljs by require', "const shell = require('shelljs');\nshell.exec(`aws s3 cp x s3://b/in/${name}`);"],
    ['cross-spawn', "import spawn from 'cross-spawn';\nspawn.sync('aws', ['s3', 'cp', 'x', `s3://b/in/${name}`]);"],
    ['a list that is joined', "import { execSync } from 'child_process';\nexecSync(['aws', 's3', 'cp', 'x', `s3://b/in/${name}`].join(' '));"],
  ])('JavaScript: %s', async (_, code) => {
    expect(await found('a.js', `${code}\n`)).toEqual(['write b in/*']);
  });

  it('a command for a server of somebody else is told, and does not count', async () => {
    const { accesses } = await detect([{ path: 'a.py', text: 'import os\nos.system("aws --endpoint-url http://minio:9000 s3 cp x s3://b/in/x")\n' }]);
    expect(accesses.map(({ key, counted, note }) => [key, counted, note])).toEqual([['in/x', false, 'endpoint is not AWS']]);
  });

  it('each caller of a function gives it its own', async () => {
    const text = 'import os\ndef sync(folder):\n    os.system(f"aws s3 sync out s3://b/{folder}")\nsync("daily")\nsync("weekly")\n';
    expect(await found('a.py', text)).toEqual(['write b daily/*', 'write b weekly/*']);
  });
});

describe("operators of Airflow and their like", () => {
  it.each([
    ['BashOperator', 'from airflow.operators.bash import BashOperator\nBashOperator(task_id="t", bash_command="aws s3 cp x s3://b/in/{{ ds }}.csv")', 'write b in/*.csv'],
    ['BashSensor', 'BashSensor(task_id="t", bash_command="aws s3 ls s3://b/in/{{ ds }}/done")', 'read b in/*/done*'],
    ['SSHOperator, in parts', 'from textwrap import dedent\ncommon = dedent("""\n    host=db\n    prefix="${host}-$(date +%Y)"\n""")\nSSHOperator(task_id="t", command=common + dedent("""\n    {% set creds = params.c.get() -%}\n    target=s3://b/dumps/"${prefix}.dump"\n    aws s3 cp x "${target}" --no-progress\n"""))', 'write b dumps/db-*.dump'],
    ['KubernetesPodOperator', 'KubernetesPodOperator(task_id="t", cmds=["bash", "-cx"], arguments=["aws s3 cp s3://b/in/{{ ds }} ."])', 'read b in/*'],
    ['KubernetesPodOperator, arguments alone', 'KubernetesPodOperator(task_id="t", arguments=["bash", "-c", "aws s3 cp {0} s3://{1}/in/{0}".format(name, "b")])', 'write b in/*'],
    ['KubernetesPodOperator, a command without a shell', 'KubernetesPodOperator(task_id="t", cmds=["aws", "s3", "cp"], arguments=["s3://b/in/x", "."])', 'read b in/x'],
    ['DockerOperator', 'DockerOperator(task_id="t", image="i", command="aws s3 sync s3://b/in/ /data")', 'read b in/*'],
    ['EcsRunTaskOperator', 'EcsRunTaskOperator(task_id="t", overrides={"containerOverrides": [{"name": "c", "command": ["sh", "-c", "aws s3 cp x s3://b/in/x"]}]})', 'write b in/x'],
    ['BatchOperator', 'BatchOperator(task_id="t", overrides={"command": ["aws", "s3", "cp", "x", "s3://b/in/x"]})', 'write b in/x'],
    ['joined by a helper', 'def sync(*args):\n    return "aws s3 sync --quiet " + " ".join(args)\nBashOperator(task_id="t", bash_command=" && ".join(["date", sync("s3://b/one/", "/one")]))', 'read b one/*'],
    ["Prefect's shell", 'from prefect_shell import ShellOperation\nShellOperation(commands=["cd x", "aws s3 cp x s3://b/in/x"]).run()', 'write b in/x'],
    ["Fabric's and Invoke's", 'from invoke import task\n@task\ndef deploy(c):\n    c.run("aws s3 sync site s3://b/site/")', 'write b site/*'],
    ['a command on another machine', 'client.exec_command(f"aws s3 cp x s3://b/in/{name}")', 'write b in/*'],
    ['ECS by boto3', 'import boto3\nboto3.client("ecs").run_task(overrides={"containerOverrides": [{"name": "c", "command": ["aws", "s3", "cp", "x", "s3://b/in/x"]}]})', 'write b in/x'],
    ['Batch by boto3', 'import boto3\nboto3.client("batch").submit_job(containerOverrides={"command": ["aws", "s3", "cp", "x", "s3://b/in/x"]})', 'write b in/x'],
    ['SSM by boto3', 'import boto3\nboto3.client("ssm").send_command(Parameters={"commands": ["cd /x", "aws s3 cp x s3://b/in/x"]})', 'write b in/x'],
    ['steps of EMR', 'import boto3\nboto3.client("emr").add_job_flow_steps(Steps=[{"Name": "n", "HadoopJarStep": {"Jar": "command-runner.jar", "Args": ["aws", "s3", "cp", "x", "s3://b/in/x"]}}])', 'write b in/x'],
  ])('%s', async (_, code, expected) => {
    expect(await found('a.py', `${code}\n`)).toEqual([expected]);
  });

  it.each([
    ['a runner of something else', 'runner.run("make site")\nrunner.run(["aws", "s3"])'],
    ['a task without a command', 'KubernetesPodOperator(task_id="t", image="aws")\nclient.run_task(cluster="aws s3")'],
  ])('but not %s', async (_, code) => {
    expect(await found('a.py', `import boto3\n${code}\n`)).toEqual([]);
  });
});

describe('the line of a command', () => {
  it.each([
    ['in the call', 'import os\nos.system(f"""\ncd {folder}\naws s3 cp x s3://b/{name}/x\naws s3 rm s3://b/old\n""")\n', ['write */x 4', 'write old 5']],
    ['in what the call is given by a name', 'import os\nscript = """\naws s3 cp x s3://b/in/x\n"""\nprint(1)\nos.system(script)\n', ['write in/x 3']],
    ['in a function, not where that is called', 'import os\ndef put(name):\n    os.system(\n        f"aws s3 cp x s3://b/{name}"\n    )\nput("in/x")\n', ['write in/x 6']],
    ['put together of pieces', 'import os\nos.system("aws s3 " + "cp x " +\n  "s3://b/in/x")\n', ['write in/x 2']],
  ])('%s', async (_, text, expected) => {
    const { accesses } = await detect([{ path: 'a.py', text }]);
    expect(accesses.filter(({ counted }) => counted).map(({ access, key, line }) => `${access} ${key} ${line}`)).toEqual(expected);
  });
});

it('commands by other SDKs', async () => {
  const text = "import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';\nawait new ECSClient({}).send(new RunTaskCommand({ overrides: { containerOverrides: [{ name: 'c', command: ['sh', '-c', 'aws s3 cp x s3://b/in/$NAME'] }] } }));\n";
  expect(await found('a.mjs', text)).toEqual(['write b in/*']);
});

/** Django's default storage: files that name no S3 keep what is uploaded where the settings say. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const ofS3 = 'STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}\n';
const views = 'from django.core.files.storage import default_storage\n\ndef upload(name, content):\n    default_storage.save(f"avatars/{name}.png", content)\n';

interface Example {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

const examples: readonly Example[] = [
  { what: 'a storage of the library', files: { 'site/settings.py': ofS3, 'app/views.py': views }, told: ['write ? avatars/*.png'] },
  { what: 'its bucket and folder', files: { 'site/settings.py': `${ofS3}AWS_STORAGE_BUCKET_NAME = "b"\nAWS_LOCATION = "media"\n`, 'app/views.py': views }, told: ['write b media/avatars/*.png'] },
  { what: 'its options, before the settings of all', files: { 'site/settings.py': 'AWS_LOCATION = "media"\nSTORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"location": "live", "bucket_name": "own"}}}\n', 'app/views.py': views }, told: ['write own live/avatars/*.png'] },
  { what: 'the setting of older versions', files: { 'site/settings.py': 'DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"\n', 'app/views.py': views }, told: ['write ? avatars/*.png'] },
  { what: 'a class of the repo', files: { 'site/settings.py': 'DEFAULT_FILE_STORAGE = "app.storage.Media"\n', 'app/storage.py': 'from storages.backends.s3boto3 import S3Boto3Storage\n\nclass Media(S3Boto3Storage):\n    location = "media"\n    bucket_name = "b"\n', 'app/views.py': views }, told: ['write b media/avatars/*.png'] },
  { what: 'settings of two stages', files: { 'site/one.py': `${ofS3}AWS_LOCATION = "one"\n`, 'site/two.py': `${ofS3}AWS_LOCATION = "two"\n`, 'app/views.py': views }, told: ['write ? {one/avatars/*.png, two/avatars/*.png}'] },
  { what: 'only where a branch of the settings says so', files: { 'site/settings.py': 'import os\nif os.environ.get("USE_S3"):\n    DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"\nelse:\n    DEFAULT_FILE_STORAGE = "django.core.files.storage.FileSystemStorage"\n', 'app/views.py': views }, told: ['write ? avatars/*.png'] },
  { what: 'reads, opening to write, and deletes', files: { 'site/settings.py': ofS3, 'app/views.py': 'from django.core.files.storage import default_storage as files\n\ndef run(content):\n    if files.exists("a.json"):\n        files.open("b.json", "w")\n    files.delete("c.json")\n    return files.open("d.json").read()\n' }, told: ['read ? a.json', 'read ? d.json', 'write ? b.json', 'write ? c.json'] },
  { what: 'fields of models', files: { 'site/settings.py': ofS3, 'app/models.py': 'from django.db import models\n\ndef path_of(report, filename):\n    return f"scans/{report.id}/{filename}"\n\nclass Report(models.Model):\n    file = models.FileField(upload_to="reports/%Y/%m/")\n    scan = models.ImageField(upload_to=path_of)\n    name = models.CharField(max_length=3)\n' }, told: ['read ? reports/*/*/*', 'read ? scans/*/*', 'write ? reports/*/*/*', 'write ? scans/*/*'] },
  { what: 'fields with a storage of their own', files: { 'app/storage.py': 'from storages.backends.s3 import S3Storage\n\nclass Private(S3Storage):\n    location = "private"\n', 'app/models.py': 'from django.core.files.storage import FileSystemStorage\nfrom django.db import models\nfrom app.storage import Private\n\nclass Report(models.Model):\n    file = models.FileField(upload_to="r", storage=Private())\n    other = models.FileField(upload_to="o", storage=FileSystemStorage())\n    none = models.FileField(upload_to="n")\n' }, told: ['read ? private/r/*', 'write ? private/r/*'] },
  { what: 'settings that code asks for', files: { 'site/settings/base.py': 'INSTALLED_APPS = []\nREPORTS = "reports"\nBUCKET = "b"\nSTAGE = "one"\n', 'site/settings/live.py': 'from .base import *\nSTAGE = "two"\n', 'app/job.py': 'import boto3\nfrom django.conf import settings\n\ndef run(day):\n    boto3.client("s3").put_object(Bucket=settings.BUCKET, Key=f"{settings.REPORTS}/{settings.STAGE}/{day}/{settings.OTHER}")\n' }, told: ['write b {reports/one/*/*, reports/two/*/*}'] },
  { what: 'no settings of what is no app', files: { 'lib/names.py': 'REPORTS = "reports"\n', 'app/job.py': 'import boto3\nfrom django.conf import settings\n\ndef run(day):\n    boto3.client("s3").put_object(Bucket="b", Key=f"{settings.REPORTS}/x")\n' }, told: ['write b */x'] },
  { what: 'a class built on one of several', files: { 'site/settings.py': 'STORAGES = {"default": {"BACKEND": "app.storage.Media"}}\n', 'app/storage.py': 'from django.conf import settings\nfrom django.core.files.storage import FileSystemStorage\nfrom storages.backends.s3boto3 import S3Boto3Storage\n\nBase = FileSystemStorage\nif settings.BUCKET:\n    Base = S3Boto3Storage\n\nclass Media(Base):\n    pass\n', 'app/views.py': views }, told: ['write ? avatars/*.png'] },
  { what: 'no migrations', files: { 'site/settings.py': ofS3, 'app/migrations/0001_initial.py': 'from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    operations = [migrations.AddField("report", "file", models.FileField(upload_to="old"))]\n' }, told: [] },
  { what: 'no storage of S3 by default, though static files have one', files: { 'site/settings.py': 'STORAGES = {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}, "staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"}}\n', 'app/views.py': views, 'app/models.py': 'from django.db import models\n\nclass Report(models.Model):\n    file = models.FileField(upload_to="r")\n' }, told: [] },
  { what: 'no storage of S3 at all', files: { 'site/settings.py': 'STORAGES = {"default": {"BACKEND": "storages.backends.gcloud.GoogleCloudStorage"}}\n', 'app/views.py': views, 'app/boto.py': 'import boto3\nboto3.client("s3")\n' }, told: [] },
];

describe("Django's default storage", () => {
  it.each(examples)('$what', async ({ files, told }) => {
    const { accesses } = await detect(Object.entries(files).map(([path, text]) => ({ path, text })));
    const said = accesses.filter(({ counted }) => counted).map(({ access, bucket, key, alternatives }) => `${access} ${bucket ?? '?'} ${alternatives ? `{${alternatives.join(', ')}}` : key}`);
    expect([...new Set(said)].sort()).toEqual(told);
  });
});

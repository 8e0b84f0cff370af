/** Classes whose objects are kept in tables: what one is made with is in its fields, whatever the class says of its columns. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const put = '    def put(self, body):\n        s3.put_object(Bucket="b", Key=f"{self.folder}/{self.name}", Body=body)\n';

describe('what an object of a table is made with', () => {
  it.each([
    ['Django', `from django.db import models\nclass Upload(models.Model):\n    name = models.CharField(max_length=20)\n    folder = models.CharField(default="other")\n${put}Upload(name=f"{id}.pdf", folder="in").put(body)\n`, ['in/*.pdf']],
    ['a class built on one', `from django.db import models\nclass Kept(models.Model):\n    name = models.CharField(max_length=20)\n${put}class Upload(Kept):\n    folder = models.ForeignKey(Folder)\nUpload(name="x", folder="in").put(body)\n`, ['in/x']],
    ['SQLAlchemy', `from sqlalchemy import Column, String\nclass Upload(Base):\n    name = Column(String)\n    folder = Column(String, default="other")\n${put}upload = Upload(name="x", folder="in")\nupload.put(body)\n`, ['in/x']],
    ['SQLAlchemy 2', `from sqlalchemy.orm import Mapped, mapped_column\nclass Upload(Base):\n    name: Mapped[str] = mapped_column()\n    folder: Mapped[str] = mapped_column(default="other")\n${put}Upload(name="x", folder="in").put(body)\n`, ['in/x']],
    ['one that is loaded has what is not told', `from django.db import models\nclass Upload(models.Model):\n    name = models.CharField(max_length=20)\n    folder = models.CharField(default="other")\n${put}`, ['*/*']],
    ['but what the class itself keeps is its own', `class Upload:\n    folder = "in"\n    name = "x"\n${put}Upload().put(body)\n`, ['in/x']],
  ])('%s', async (_, code, expected) => {
    const { accesses } = await detect([{ path: 'a.py', text: `import boto3\ns3 = boto3.client("s3")\n${code}` }]);
    expect(accesses.filter(({ counted }) => counted).flatMap(({ key, alternatives }) => alternatives ?? [key])).toEqual(expected);
  });
});

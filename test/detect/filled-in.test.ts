/** Go: what a library fills in is not what the code wrote before; what the repo's own functions are handed is followed. */
import { describe, expect, it } from '@jest/globals';
import { detect } from '../../src/detect/index.ts';

const heading = 'package config\n\nimport (\n\t"encoding/json"\n\t"flag"\n\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n\t"github.com/kelseyhightower/envconfig"\n\t"github.com/caarlos0/env/v6"\n\t"github.com/spf13/viper"\n)\n\ntype Config struct {\n\tFolder string\n\tAws    struct{ Name string }\n}\n\n';
const put = (key: string): string => `func Save(client *s3.Client, id string) {\n\tcfg, _ := Get()\n\tclient.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(${key})})\n}\n`;

async function keys(text: string): Promise<string[]> {
  const { accesses } = await detect([{ path: 'go.mod', text: 'module acme\n' }, { path: 'config/config.go', text: heading + text }]);
  return accesses.filter((access) => access.counted).flatMap((access) => access.alternatives ?? [access.key]).sort();
}

const made = '\tcfg := &Config{Folder: "default/"}\n';

describe('Go: structs that are filled in', () => {
  it.each([
    ['by environment', `func Get() (*Config, error) {\n${made}\tif err := envconfig.Process("", cfg); err != nil {\n\t\treturn nil, err\n\t}\n\treturn cfg, nil\n}\n`],
    ['where it is returned', `func Get() (*Config, error) {\n${made}\treturn cfg, envconfig.Process("", cfg)\n}\n`],
    ['by its address', 'func Get() (Config, error) {\n\tcfg := Config{Folder: "default/"}\n\terr := env.Parse(&cfg)\n\treturn cfg, err\n}\n'],
    ['kept for later', 'var shared *Config\n\nfunc Get() (*Config, error) {\n\tif shared != nil {\n\t\treturn shared, nil\n\t}\n\tshared = &Config{Folder: "default/"}\n\treturn shared, envconfig.Process("", shared)\n}\n'],
    ['by what decodes', `func Get() (*Config, error) {\n${made}\tjson.NewDecoder(nil).Decode(cfg)\n\treturn cfg, nil\n}\n`],
    ['by a settings library', `func Get() (*Config, error) {\n${made}\tviper.UnmarshalKey("app", &cfg)\n\treturn cfg, nil\n}\n`],
  ])('%s', async (_, get) => expect(await keys(get + put('cfg.Folder + id + ".csv"'))).toEqual(['*.csv']));

  it('what is handed on by its type', async () => {
    const text = `func Get() (*Config, error) {\n${made}\terr := envconfig.Process("", cfg)\n\treturn cfg, err\n}\n\ntype Saver struct{ folder string }\n\nfunc New(cfg *Config) *Saver { return &Saver{folder: cfg.Folder} }\n\nfunc (s *Saver) Save(client *s3.Client, id string) {\n\tclient.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(s.folder + id + ".csv")})\n}\n`;
    expect(await keys(text)).toEqual(['*.csv']);
  });

  it.each([
    ['a flag', '\tfolder := "default/"\n\tflag.StringVar(&folder, "folder", "default/", "")\n', '*/x.csv'],
    ['a text that is decoded', '\tfolder := "default/"\n\tjson.Unmarshal(nil, &folder)\n', '*/x.csv'],
    // Its argument is read, not written.
    ['a text that is parsed', '\tfolder := "default"\n\turl.Parse(folder)\n', 'default/x.csv'],
    ['a struct that is encoded', '\tfolder := "default"\n\tcfg := Config{Folder: folder}\n\tjson.Marshal(&cfg)\n\tfolder = cfg.Folder\n', 'default/x.csv'],
    ['a struct that a function of the repo reads', '\tcfg := Config{Folder: "default"}\n\tcheck.Process(&cfg)\n\tfolder := cfg.Folder\n', 'default/x.csv'],
  ])('%s', async (_, body, expected) => {
    const text = `type checker struct{}\n\nfunc (c checker) Process(cfg *Config) {}\n\nvar check = checker{}\n\nfunc Save(client *s3.Client) {\n${body}\tclient.PutObject(nil, &s3.PutObjectInput{Bucket: aws.String("b"), Key: aws.String(folder + "/x.csv")})\n}\n`;
    expect(await keys(text)).toEqual([expected]);
  });
});

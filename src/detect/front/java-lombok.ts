/** What Lombok writes into classes: accessors, constructors and builders, as its annotations say. https://projectlombok.org/features/ */
import type { ClassForm, Expression, FunctionForm, Parameter, Statement } from '../form.ts';

/** A field as it is declared. */
export interface DeclaredField {
  readonly name: string;
  readonly type: string;
  readonly isFinal: boolean;
  readonly hasValue: boolean;
  readonly annotations: ReadonlySet<string>;
}

const name = (value: string): Expression => ({ kind: 'name', name: value });
const own = (field: string): Extract<Expression, { kind: 'member' }> => ({ kind: 'member', object: name('this'), name: field });
const upper = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);

/**
 * The members that Lombok adds to a class.
 * @param form the class as it is written
 * @param fields its fields that are not static, in order
 * @param annotations the names of its annotations
 */
export function lombokMembers(form: ClassForm, fields: readonly DeclaredField[], annotations: ReadonlySet<string>): Statement[] {
  const has = (...names: string[]): boolean => names.some((each) => annotations.has(each));
  const written = new Set(form.members.flatMap((member) => (member.kind === 'function' ? [member.function.name] : [])));
  const { line } = form;
  const members: Statement[] = [];
  const add = (method: Omit<FunctionForm, 'line'>): void => {
    if (!written.has(method.name)) members.push({ kind: 'function', function: { ...method, line } });
  };
  const parameter = ({ name: field, type }: DeclaredField): Parameter => ({ name: field, target: { kind: 'name', name: field }, type });
  const assigned = (field: string): Statement => ({ kind: 'assign', target: own(field), value: name(field), line });
  for (const field of fields) {
    const isRead = has('Getter', 'Data', 'Value') || field.annotations.has('Getter');
    const getter = `${field.type === 'boolean' ? 'is' : 'get'}${upper(field.name)}`;
    for (const each of isRead ? [getter, ...(annotations.has('Accessors') ? [field.name] : [])] : []) add({ name: each, parameters: [], body: [{ kind: 'return', value: own(field.name) }], receiver: 'this', results: [field.type] });
    const isSet = !field.isFinal && (has('Setter', 'Data') || field.annotations.has('Setter'));
    // With `@Accessors(chain = true)` a setter gives the object.
    if (isSet) for (const each of [`set${upper(field.name)}`, ...(annotations.has('Accessors') ? [field.name] : [])]) add({ name: each, parameters: [parameter(field)], body: [assigned(field.name), ...(annotations.has('Accessors') ? [{ kind: 'return', value: name('this') } as const] : [])], receiver: 'this' });
  }
  // A final field with a value is never given another.
  const open = fields.filter((field) => !(field.isFinal && field.hasValue));
  const required = open.filter((field) => !field.hasValue && (field.isFinal || field.annotations.has('NonNull')));
  const taken = has('AllArgsConstructor', 'Value', 'Builder', 'SuperBuilder') ? open : has('RequiredArgsConstructor', 'Data') ? required : [];
  if (taken.length > 0) add({ name: form.constructorName, parameters: taken.map(parameter), body: taken.map((field) => assigned(field.name)), receiver: 'this' });
  if (has('Builder', 'SuperBuilder') && form.name !== '' && !written.has('builder')) members.push(...builder(form, open, line));
  return members;
}

/** `Name.builder().field(value).build()` */
function builder(form: ClassForm, fields: readonly DeclaredField[], line: number): Statement[] {
  const made = `${form.name}Builder`;
  const steps = fields.map((field): Statement => ({
    kind: 'function',
    function: { name: field.name, parameters: [{ name: field.name, target: { kind: 'name', name: field.name }, type: field.type }], body: [{ kind: 'assign', target: own(field.name), value: name(field.name), line }, { kind: 'return', value: name('this') }], line, receiver: 'this' },
  }));
  const whole: Expression = { kind: 'call', callee: name(form.name), args: fields.map((field) => ({ value: own(field.name) })), line, construct: true };
  const build: Statement = { kind: 'function', function: { name: 'build', parameters: [], body: [{ kind: 'return', value: whole }], line, receiver: 'this', results: [form.name] } };
  // What a step leaves out holds what the field is declared with.
  const declared = form.members.filter((member) => member.kind === 'assign' && member.target.kind === 'name' && fields.some((field) => member.target.kind === 'name' && field.name === member.target.name));
  const start: Expression = { kind: 'call', callee: name(made), args: [], line, construct: true };
  return [
    { kind: 'class', class: { name: made, bases: [], members: [...declared, ...steps, build], line, constructorName: form.constructorName } },
    { kind: 'function', function: { name: 'builder', parameters: [], body: [{ kind: 'return', value: start }], line, receiver: 'this', isStatic: true, results: [made] } },
  ];
}

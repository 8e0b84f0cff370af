/** Parts of values: a member by its name, an element by its index, the items a loop goes over. */
import { separators } from '../builtins.ts';
import { environmentObjects, environmentValue } from '../environment.ts';
import { partNames, textMember } from '../text-methods.ts';
import { choicesMade, choose, isCut, isSurelyText, isSymbolic, mapChoice, mayBeNothing, nextChoice, nothingValue, orNothing, text, unknownValue, waitsForCaller, type ChoiceValue, type ClassValue, type DictValue, type FunctionValue, type InstanceValue, type TermValue, type Value, type TextValue } from '../value.ts';
import { spend } from './budget.ts';
import { basesOf, classInfo, classMember, climb, ensureConstructed, enumMember, readsEnvironment } from './classes.ts';
import { bounded, mergeValues, withReceiver } from './combine.ts';
import type { ClassInfo, Context } from './context.ts';
import { openedItself } from './deferred.ts';
import { djangoSetting } from './django.ts';
import { attributeOf, implementationsOf } from './implementers.ts';
import { libraryBehind } from './library-bases.ts';
import { libraryElement, libraryItems, libraryMember } from './library-members.ts';
import { exportedValue } from './modules.ts';
import { changesMap, entriesOf, keyOf } from '../maps.ts';
import { lastPiece, nextPiece } from '../text-cuts.ts';
import { heldByField, runSetters } from './elsewhere.ts';
import { overlayOf } from './overlay.ts';
import { renewed } from './renewal.ts';
import { fieldOfBoundedSize } from './size.ts';
import { standingFor, stoodFor } from './standing.ts';
import { isBare, isLeftToOthers, isMethodOverridden, isOverridden, overridesOf } from './overrides.ts';

/** A member of a value. */
export function memberOf(context: Context, value: Value, name: string): Value {
  spend(context);
  switch (value.kind) {
    case 'choice': {
      // What is nothing has no members: who asks it for one goes no further, unless by JavaScript's `?.`.
      const language = context.frame?.module.form.language;
      const there = value.options.filter(({ kind }) => kind !== 'nothing');
      if (language === undefined || language === 'javascript' || there.length === value.options.length) return ofStandIns(value, name, mapChoice(value, (each) => memberOf(context, each, name)));
      // The options go on varying together with those of other values.
      const asked: Value = there.length === 1 ? (there[0] as Value) : { ...value, options: there };
      return mapChoice(asked, (each) => memberOf(context, each, name));
    }
    case 'dict': {
      const entry = value.entries.get(name);
      // `paths?.root`
      if (entry) return mayBeNothing(value) && context.frame?.module.form.language === 'javascript' ? orNothing(entry) : entry;
      if (dictMethods.has(name) || changesMap(name) || (/^Set[A-Z]/.test(name) && context.frame?.module.form.language === 'go')) return { kind: 'method', receiver: value, name };
      return value.rest ?? nothingValue;
    }
    case 'text':
      // A caller may give more than one part of a path.
      if (partNames.has(name) && isSymbolic(value)) return bounded({ kind: 'term', op: 'member', object: value, name });
      return enumMemberOf(context, value, name) ?? textMember(value, name) ?? { kind: 'method', receiver: value, name };
    case 'list':
      return name === 'length' ? unknownValue : { kind: 'method', receiver: value, name };
    case 'class':
      return anyClassMember(context, value, name);
    case 'instance':
      return instanceMember(context, value, name);
    case 'library':
      return libraryMember(context, value, name);
    case 'external':
      return (value.path === 'django.conf.settings' ? djangoSetting(context, name) : undefined) ?? externalMember(context, value.path, name);
    case 'module': {
      const found = exportedValue(context, value.path, name);
      if (found) return found;
      const below = context.project.resolveImport(value.path, 'python', `.${name}`);
      return below ? { kind: 'module', path: below } : unknownValue;
    }
    case 'term':
      return termMember(context, value, name);
    case 'nothing':
      return unknownValue;
    case 'unknown':
      return { kind: 'method', receiver: isCut(value) ? value : unknownValue, name };
    default:
      // `client.getObject.bind(client)`
      return { kind: 'method', receiver: value.kind === 'function' || (value.kind === 'method' && /^(bind|call|apply)$/.test(name)) ? value : unknownValue, name };
  }
}

/**
 * The name by which a method is found beside a field of the same name: in Java who calls means the method.
 * https://docs.oracle.com/javase/specs/jls/se21/html/jls-6.html#jls-6.5
 */
export function methodName(context: Context, object: Value, name: string, arity: number): string {
  const [first = object] = object.kind === 'choice' ? object.options : [object];
  const type = first.kind === 'instance' ? first.class : first.kind === 'term' ? (first.op === 'receiver' ? first.owner : declaredClass(context, first)) : undefined;
  if (!type) return name;
  const isField = climb(context, type, (info) => info.attributes.has(name) || info.fields.has(name) || undefined) === true;
  const exact = `${name}#${arity}`;
  return isField && climb(context, type, (info) => info.methods.get(exact)) ? exact : name;
}

function termMember(context: Context, value: TermValue, name: string): Value {
  if (value.op === 'receiver') return receiverMember(context, value, name);
  const overlay = overlayOf(value);
  if (overlay) {
    const member = overlay.over.get(name) ?? memberOf(context, overlay.under, name);
    return member.kind === 'function' && member.receiver === overlay.under ? { ...member, receiver: value } : member;
  }
  const behind = declaredBehind(context, value);
  if (behind) return memberOf(context, behind, name);
  const type = declaredClass(context, value);
  if (type) {
    // A parameter of a known class, or a field that is given one: its methods are known, its fields wait.
    const others = implementationsOf(context, type, name, value);
    if (others) return others;
    const method = climb(context, type, (info) => info.methods.get(name));
    // Java's builders have a field and a method of one name.
    const isField = method && climb(context, type, (info) => info.attributes.has(name) || undefined) === true;
    if (method && !isField && !method.form.isProperty && !isMethodOverridden(context, type, method)) return { ...method, receiver: value };
  }
  return bounded({ kind: 'term', op: 'member', object: value, name });
}

/** The class of the repo that a parameter declares, or that of a field which takes its value from one or is an object made with one. */
export function declaredClass(context: Context, value: TermValue): ClassValue | undefined {
  if (value.op === 'parameter') return value.type?.kind === 'class' ? value.type : undefined;
  if (value.op !== 'member' || value.object.kind !== 'term') return undefined;
  if (value.object.op !== 'receiver') {
    const holder = declaredClass(context, value.object);
    const held = holder && climb(context, holder, (info) => attributeOf(context, info, value.name));
    return held && classOf(held);
  }
  const { owner } = value.object;
  ensureConstructed(context, owner);
  const field = climb(context, owner, (info) => info.fields.get(value.name));
  // An object that is made of what the constructor is given: `self.store = Store(client_for(config))`.
  const made = field && classOf(field);
  if (made && !isOverridden(context, owner, value.name)) return made;
  if (field?.kind === 'term' && field.op === 'parameter') return declaredClass(context, field);
  // Go's fields are declared, whoever gives them a value.
  const declared = field === undefined && owner.scope.module.endsWith('.go') ? climb(context, owner, (info) => attributeOf(context, info, value.name)) : undefined;
  return declared && classOf(declared);
}

/** The objects that a field may be one of, which is declared as an interface that several classes have. */
function declaredBehind(context: Context, value: TermValue): Value | undefined {
  if (value.op !== 'member' || value.object.kind !== 'term') return undefined;
  const holder = value.object.op === 'receiver' ? value.object.owner : declaredClass(context, value.object);
  const held = holder && climb(context, holder, (info) => info.fields.get(value.name) ?? attributeOf(context, info, value.name));
  return held && isBehindInterface(held) ? standingFor(held, value) : undefined;
}

/** Whether a value is known by the interface it is declared as: an object of any class that has that. */
function isBehindInterface(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every(isBehindInterface);
  return value.kind === 'instance' && value.isBehind === true;
}

/** The methods that dicts and maps are asked with. */
const dictMethods = new Set(['get', 'getOrDefault', 'items', 'keys', 'keySet', 'values', 'pop', 'copy', 'update', 'setdefault', 'entries', 'entrySet', 'forEach', 'build', 'buildOrThrow']);

/** What a field may hold, whichever methods ran before. */
function fieldHeld(context: Context, info: ClassInfo, name: string): Value | undefined {
  if (info.fields.has(name) && info.constructing !== 'now') runSetters(context, info, name);
  const field = info.fields.get(name);
  if (!field) return undefined;
  const attribute = info.attributes.get(name);
  return heldByField(context, info, name, attribute?.kind === 'text' && field.kind === 'text' ? mergeValues([attribute, field]) : field);
}

/** What a member of an enum has beside its text: its name, and the methods of the class. */
function enumMemberOf(context: Context, value: TextValue, name: string): Value | undefined {
  const { member } = value;
  if (!member) return undefined;
  if (name === 'name') return member.name === undefined ? unknownValue : text(member.name);
  const method = climb(context, member.of, (info) => info.methods.get(name));
  const bound: FunctionValue | undefined = method && { ...method, receiver: value };
  return bound?.form.isProperty ? propertyOf(context, bound, name) : bound;
}

/** The class of an object, however many constructors make one: what each gives it may differ. */
function classOf(value: Value): ClassValue | undefined {
  if (value.kind === 'instance') return value.class;
  if (value.kind !== 'choice') return undefined;
  const [first, ...others] = value.options.filter((each) => each.kind !== 'nothing').map(classOf);
  return first && others.every((each) => each?.form === first.form) ? first : undefined;
}

/** Whether an object may be made with another value in a field than those that methods give it: Go's are made without a constructor. */
function isGiven(context: Context, { value }: ClassInfo, field: Value): boolean {
  return (isSurelyText(field) || isOfKey(context, field)) && (value.scope.module.endsWith('.go') || value.form.isRecord === true);
}

/** Whether a value is a function, or one of several, that only makes something of what it is given. */
function isOfKey(context: Context, value: Value): boolean {
  if (value.kind === 'choice') return value.options.every((each) => isOfKey(context, each));
  return value.kind === 'function' && context.operations.summarise(context, value).effects.length === 0;
}

/** A member of `self`, inside the class. */
export function receiverMember(context: Context, term: Extract<TermValue, { op: 'receiver' }>, name: string): Value {
  const own = classInfo(context, term.owner);
  if (own.isDefining) {
    const method = own.methods.get(name);
    return method && !method.form.isProperty ? { ...method, receiver: term } : { kind: 'term', op: 'member', object: term, name };
  }
  ensureConstructed(context, term.owner);
  const found = climb(context, term.owner, (info): Value | undefined => {
    const field = fieldHeld(context, info, name);
    if (field && info.constructing === 'now') return field;
    if (field) return isGiven(context, info, field) || (waitsForCaller(field) && field.kind !== 'function') || isOverridden(context, term.owner, name) ? { kind: 'term', op: 'member', object: term, name } : field;
    const method = info.methods.get(name);
    if (method) {
      if (isMethodOverridden(context, term.owner, method)) return { kind: 'term', op: 'member', object: term, name };
      const bound: FunctionValue = { ...method, receiver: term };
      return method.form.isProperty ? context.operations.invoke(context, bound, [], context.site) : bound;
    }
    const said = attributeOf(context, info, name);
    // What each object has of its own is asked of that.
    if (said && declaredApart(said, info, name) !== said) return { kind: 'term', op: 'member', object: term, name };
    if (said) {
      const attribute = heldByField(context, info, name, said);
      const { classes, isMore } = overridesOf(context, term.owner, name);
      if (classes.length > 0 && !isMore && attribute.kind === 'dict' && isDispatch(context, attribute)) return mergeValues([attribute, ...classes.map((each) => classInfo(context, each).attributes.get(name) ?? unknownValue)]);
      // A record's constructor may have been given another value.
      return isMore || classes.length > 0 || (info.value.form.isRecord && attribute.kind !== 'instance' && !isBehindInterface(attribute)) ? { kind: 'term', op: 'member', object: term, name } : standingFor(attribute, { kind: 'term', op: 'member', object: term, name });
    }
    return undefined;
  });
  const handedDown = found ? undefined : defaultMethod(context, term.owner, name);
  if (handedDown) return { ...handedDown, receiver: term };
  return found ?? promotedMethod(context, term, name) ?? inheritedCall(context, term.owner, name) ?? { kind: 'term', op: 'member', object: term, name };
}

/** A method that an interface of a class says for all who have it: https://docs.oracle.com/javase/specs/jls/se21/html/jls-9.html#jls-9.4 */
function defaultMethod(context: Context, owner: ClassValue, name: string): FunctionValue | undefined {
  if (!owner.scope.module.endsWith('.java')) return undefined;
  return climb(context, owner, ({ value }) => {
    for (const each of value.form.interfaces ?? []) {
      const found = openedItself(context, context.operations.evaluate(context, { kind: 'name', name: each }, value.scope));
      const method = found.kind === 'class' ? climb(context, found, (info) => info.methods.get(name)) : undefined;
      if (method && !method.form.isStatic) return method;
    }
    return undefined;
  });
}

/** A call that a class has of the library's class it is built on. */
function inheritedCall(context: Context, owner: ClassValue, name: string, object?: InstanceValue): Value | undefined {
  const { rules } = context.project.tables(context.frame?.module.form.language ?? 'python');
  if (owner.form.bases.length === 0 || !rules.knowsName(name)) return undefined;
  const library = libraryBehind(context, owner, object);
  return library && rules.find(`${library.type}.${name}`) ? { kind: 'method', receiver: library, name } : undefined;
}

/** How deep members are looked for in what structs embed. */
const maximumEmbedded = 4;

/** What stands in a field of a struct that embeds it, where that is known. */
function embeddedIn(context: Context, owner: ClassValue, embed: string): Value | undefined {
  const held = attributeOf(context, classInfo(context, owner), embed);
  return held && held.kind !== 'unknown' && held.kind !== 'nothing' ? held : undefined;
}

/** A member of what a struct embeds, which may be an interface that the struct has itself: https://go.dev/ref/spec#Selectors */
function promotedMember(context: Context, instance: InstanceValue, name: string): Value | undefined {
  const embeds = instance.class.form.embeds ?? [];
  const key = `embedded ${name}`;
  const depth = context.following.get(key) ?? 0;
  if (embeds.length === 0 || depth >= maximumEmbedded) return undefined;
  context.following.set(key, depth + 1);
  try {
    for (const embed of embeds) {
      const held = instance.fields.get(embed) ?? embeddedIn(context, instance.class, embed);
      if (!held || held.kind === 'unknown' || held.kind === 'nothing') continue;
      const member = memberOf(context, held, name);
      // What the embedded object has not is asked of the next.
      if (member.kind === 'unknown' || (member.kind === 'method' && member.receiver.kind === 'instance')) continue;
      return member;
    }
    return undefined;
  } finally {
    context.following.set(key, depth);
  }
}

/** A method of what a struct embeds, called inside the struct's own. */
function promotedMethod(context: Context, term: Extract<TermValue, { op: 'receiver' }>, name: string): Value | undefined {
  for (const embed of term.owner.form.embeds ?? []) {
    const type = classOf(embeddedIn(context, term.owner, embed) ?? unknownValue);
    const method = type && climb(context, type, (info) => info.methods.get(name));
    if (method) return { ...method, receiver: { kind: 'term', op: 'member', object: term, name: embed } };
  }
  return undefined;
}

/** A member of a class, or of any built on it. */
function anyClassMember(context: Context, value: ClassValue, name: string): Value {
  const said = classMember(context, value, name);
  const { classes, isMore } = value.isAny ? overridesOf(context, value, name) : { classes: [], isMore: false };
  if ((classes.length === 0 && !isMore) || (said.kind === 'function' && !isMethodOverridden(context, value, said))) return said;
  return mergeValues([said, ...classes.map((each) => classMember(context, each, name)), ...(isMore ? [unknownValue] : [])]);
}

/** Methods of records that give them anew with other fields: https://docs.python.org/3/library/collections.html#collections.somenamedtuple._replace, https://docs.pydantic.dev/latest/concepts/models/#model-copy */
export const copying: ReadonlySet<string> = new Set(['_replace', 'model_copy', 'copy', 'evolve']);

/** A member of an object of a class of the repo, or of any built on that. */
export function instanceMember(context: Context, instance: InstanceValue, name: string): Value {
  if (instance.isAny) {
    const others = implementationsOf(context, instance.class, name, instance.standsFor);
    if (others) return others;
  }
  const said = ownMember(context, instance, name);
  if (!instance.isAny) return said;
  const { classes, isMore } = overridesOf(context, instance.class, name);
  if (classes.length === 0 && !isMore) return said;
  const own = classes.length > 0 && isLeftToOthers(context, instance.class, name) ? [] : [said];
  return mergeValues([...own, ...classes.map((each) => ownMember(context, { ...instance, class: each, isAny: false }, name)), ...(isMore ? [unknownValue] : [])]);
}

function ownMember(context: Context, instance: InstanceValue, name: string): Value {
  const own = instance.fields.get(name);
  ensureConstructed(context, instance.class);
  if (own && instance.set?.has(name)) return own;
  if (own) return climb(context, instance.class, (info) => (info.fields.has(name) || info.attributes.has(name) ? heldByField(context, info, name, own) : undefined)) ?? own;
  const found = climb(context, instance.class, (info): Value | undefined => {
    const field = fieldHeld(context, info, name);
    if (field && waitsForCaller(field)) return fieldOf(context, instance, info.value, name, renewed(fieldOfBoundedSize(field, info.value.scope.module), 0, choicesMade()));
    // Which of several it is may be another in each object.
    if (field) return field.kind === 'choice' ? { ...field, id: nextChoice() } : field;
    const method = info.methods.get(name);
    if (method) {
      const bound: FunctionValue = { ...method, receiver: instance };
      return method.form.isProperty ? propertyOf(context, bound, name) : bound;
    }
    const said = declaredApart(attributeOf(context, info, name), info, name);
    const attribute = said && heldByField(context, info, name, said);
    if (attribute && waitsForCaller(attribute)) return fieldOf(context, instance, info.value, name, attribute);
    return attribute?.kind === 'text' && readsEnvironment(context, info.value) ? environmentValue(true) : attribute;
  });
  if (found) return found;
  const promoted = promotedMember(context, instance, name);
  if (promoted) return promoted;
  const handedDown = defaultMethod(context, instance.class, name);
  if (handedDown) return { ...handedDown, receiver: instance };
  if (instance.class.form.isRecord && copying.has(name)) return { kind: 'method', receiver: instance, name };
  const inherited = inheritedCall(context, instance.class, name, instance);
  if (inherited) return inherited;
  // A class built on a library's class is used as that.
  for (const base of basesOf(context, instance.class)) {
    if (base.kind === 'external') return memberOf(context, base, name);
  }
  return { kind: 'method', receiver: instance, name };
}

/** What is declared for every object of a class may be another in each: it varies with nothing else. */
function declaredApart(attribute: Value | undefined, { value }: ClassInfo, name: string): Value | undefined {
  if (attribute?.kind === 'term' && attribute.op === 'typed') return { ...attribute };
  return attribute?.kind === 'choice' && isBare(value, name) ? choose(attribute.options) : attribute;
}

/** How deep fields of one name are followed through objects of one class, as of a path through its parent's. */
const maximumSame = 4;

/** How deep a property is followed through its own objects, as of a parent's parent: each may be of several classes. */
const maximumOwn = 2;

/** What a property gives. */
function propertyOf(context: Context, property: FunctionValue, name: string): Value {
  const key = `${name}()`;
  const depth = context.following.get(key) ?? 0;
  if (depth >= maximumOwn) return unknownValue;
  context.following.set(key, depth + 1);
  const value = context.operations.invoke(context, property, [], context.site);
  context.following.set(key, depth);
  return value;
}

/** A field that hangs on what its object was made with. */
function fieldOf(context: Context, instance: InstanceValue, owner: ClassValue, name: string, field: Value): Value {
  const key = `${name} ${owner.form.name}`;
  const depth = context.following.get(key) ?? 0;
  if (depth >= maximumSame) return unknownValue;
  context.following.set(key, depth + 1);
  const value = context.operations.substitute(context, field, withReceiver(instance.bindings, owner, instance), 'parameters');
  context.following.set(key, depth);
  return value;
}

function externalMember(context: Context, path: string, name: string): Value {
  const full = `${path}.${name}`;
  if (environmentObjects.has(path) && name !== 'get' && name !== 'setdefault') return environmentValue(false, name);
  if (full.length > 160) return unknownValue;
  if (separators.has(full)) return text('/');
  if ((path === 'module.exports' || path === 'exports') && context.frame) {
    // A file's own exports, called so that a test may put others in their place.
    const own = exportedValue(context, context.frame.module.path, name);
    if (own) return own;
  }
  const language = context.frame?.module.form.language;
  if (language === 'python' && /^[\w.]+$/.test(full)) {
    const module = context.project.resolveImport(context.frame?.module.path ?? '', 'python', full);
    if (module) return { kind: 'module', path: module };
  }
  return { kind: 'external', path: full };
}

/** Which of the texts it is that stand-ins have by a name, is known where a caller gives the object. */
function ofStandIns(value: ChoiceValue, name: string, found: Value): Value {
  const term = found.kind === 'choice' && found.options.every((each) => each.kind === 'text') ? stoodFor(value) : undefined;
  if (!term || !waitsForCaller(term)) return found;
  const waiting = bounded({ kind: 'term', op: 'member', object: value, name });
  return waiting.kind === 'term' ? waiting : found;
}

function isCallable(value: Value): boolean {
  return value.kind === 'class' || value.kind === 'function' || (value.kind === 'choice' && value.options.every(isCallable));
}

/** Whether a dict gives something to call for a name: any of them may be meant, and what one does must not wait for the name. */
export function isDispatch(context: Context, dict: DictValue): boolean {
  return dict.entries.size > 0 && !dict.rest && [...dict.entries.values()].every((each) => isCallable(openedItself(context, each)));
}

/** A field of a tuple whose fields have names, by its place. */
function fieldAt(context: Context, { class: type, fields }: InstanceValue, place: string): Value | undefined {
  if (type.form.isRecord !== true || !/^\d+$/.test(place)) return undefined;
  const { order, attributes } = classInfo(context, type);
  const name = order[Number(place)];
  return name === undefined ? undefined : (fields.get(name) ?? attributes.get(name));
}

/** An element of a value, by its index or key. */
export function elementAt(context: Context, value: Value, index: Value): Value {
  spend(context);
  if (value.kind === 'choice') return mapChoice(value, (each) => elementAt(context, each, index));
  if (index.kind === 'choice' && (value.kind === 'dict' || value.kind === 'list' || value.kind === 'class')) return mapChoice(index, (each) => elementAt(context, value, each));
  const name = keyOf(index);
  switch (value.kind) {
    case 'dict':
      if (name !== undefined) return value.entries.get(name) ?? value.rest ?? nothingValue;
      // Whatever it is asked for, it gives the same.
      if (value.entries.size === 0 && value.rest && !isSymbolic(value.rest)) return value.rest;
      if (isSymbolic(index) && !isDispatch(context, value)) return { kind: 'term', op: 'index', object: value, index };
      // It may have none by that name.
      return value.entries.size === 0 && !value.rest ? unknownValue : orNothing(mergeValues([...value.entries.values(), ...(value.rest ? [value.rest] : [])]));
    case 'list': {
      const at = name === undefined ? Number.NaN : Number(name);
      if (Number.isInteger(at)) {
        // Counted from the end of a list that may have grown, it is any of them.
        if (at < 0 && value.each) return (at === -1 ? lastPiece(value) : undefined) ?? itemsOf(context, value);
        const item = value.items.at(at);
        // Behind its last item there is nothing.
        return item ?? (at === value.items.length ? nextPiece(value) : undefined) ?? value.each ?? nothingValue;
      }
      // Which of several it is, a caller may say.
      return isSymbolic(index) && value.items.length > 1 && !value.each ? { kind: 'term', op: 'index', object: value, index } : itemsOf(context, value);
    }
    case 'library':
      if (name !== undefined) return libraryElement(context, value, name);
      return value.type === 'listing' ? value : unknownValue;
    case 'external':
      return environmentObjects.has(value.path) ? environmentValue(false, name) : unknownValue;
    // Go's `save[string]`: types make no difference to what is called.
    case 'function':
      return value;
    case 'term': {
      const overlay = name === undefined ? undefined : overlayOf(value);
      return overlay ? (overlay.over.get(name ?? '') ?? elementAt(context, overlay.under, index)) : bounded({ kind: 'term', op: 'index', object: value, index });
    }
    case 'class':
      // Enums by name.
      return name === undefined ? unknownValue : classMember(context, value, name);
    case 'instance':
      return name === undefined ? unknownValue : (fieldAt(context, value, name) ?? instanceMember(context, value, name));
    case 'module':
      return name === undefined ? unknownValue : (exportedValue(context, value.path, name) ?? unknownValue);
    default:
      return cutOr(value);
  }
}

/** What is asked of something that is not known: what is missing of it is missing of its parts. */
function cutOr(value: Value): Value {
  const whole = value.kind === 'method' ? value.receiver : value;
  return isCut(whole) ? whole : unknownValue;
}

/** What going over a value gives. */
export function itemsOf(context: Context, value: Value): Value {
  spend(context);
  switch (value.kind) {
    case 'choice':
      // A list that may be empty gives nothing then.
      return choose(value.options.filter((each) => each.kind !== 'list' || each.each || each.items.length > 0).map((each) => itemsOf(context, each)));
    case 'list':
      return value.items.length === 0 && !value.each ? unknownValue : choose(value.each ? [...value.items, value.each] : value.items);
    case 'dict':
      // What is gone over in JavaScript is a map.
      if (context.frame?.module.form.language === 'javascript') return itemsOf(context, entriesOf(value));
      return value.entries.size === 0 || value.rest ? unknownValue : choose([...value.entries.keys()].map(text));
    case 'class': {
      // Going over an enum's members.
      const attributes = [...classInfo(context, value).attributes].flatMap(([name, each]) => (each.kind === 'text' || (each.kind === 'instance' && enumMember(context, value, name, each) !== each) ? [enumMember(context, value, name, each)] : []));
      return attributes.length > 0 ? choose(attributes) : unknownValue;
    }
    case 'instance': {
      // https://docs.python.org/3/reference/datamodel.html#object.__iter__
      const each = value.class.scope.module.endsWith('.py') ? climb(context, value.class, (info) => info.methods.get('__iter__') ?? info.methods.get('__next__')) : undefined;
      if (!each) return unknownValue;
      const given = propertyOf(context, { ...each, receiver: value }, each.form.name);
      return each.form.name === '__next__' ? given : given.kind === 'instance' ? unknownValue : itemsOf(context, given);
    }
    case 'library':
      return libraryItems(value);
    case 'term':
      return bounded({ kind: 'term', op: 'items', object: value });
    default:
      return cutOr(value);
  }
}

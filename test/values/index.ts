import aliases from './aliases.ts';
import argumentsOfCalls from './arguments.ts';
import bounds from './bounds.ts';
import branches from './branches.ts';
import callApplyBind from './call-apply-bind.ts';
import callSites from './call-sites.ts';
import callers from './callers.ts';
import closures from './closures.ts';
import collections from './collections.ts';
import commonjs from './commonjs.ts';
import conditions from './conditions.ts';
import type { Construct } from './construct.ts';
import constructorFunctions from './constructor-functions.ts';
import copies from './copies.ts';
import dynamicImports from './dynamic-imports.ts';
import enums from './enums.ts';
import environment from './environment.ts';
import errors from './errors.ts';
import fields from './fields.ts';
import functions from './functions.ts';
import higherOrder from './higher-order.ts';
import imports from './imports.ts';
import inheritance from './inheritance.ts';
import injection from './injection.ts';
import json from './json.ts';
import keptObjects from './kept-objects.ts';
import listMethods from './list-methods.ts';
import lists from './lists.ts';
import literals from './literals.ts';
import loops from './loops.ts';
import madeOnce from './made-once.ts';
import making from './making.ts';
import merging from './merging.ts';
import methods from './methods.ts';
import methodsOfObjects from './methods-of-objects.ts';
import namespaces from './namespaces.ts';
import nodeConstants from './node-constants.ts';
import numbers from './numbers.ts';
import objectMethods from './object-methods.ts';
import objects from './objects.ts';
import operators from './operators.ts';
import optionalChains from './optional-chains.ts';
import outside from './outside.ts';
import packageHelpers from './package-helpers.ts';
import parameters from './parameters.ts';
import partialTexts from './partial-texts.ts';
import patterns from './patterns.ts';
import propertyWrites from './property-writes.ts';
import reExports from './re-exports.ts';
import regularExpressions from './regular-expressions.ts';
import spreads from './spreads.ts';
import staticMembers from './static-members.ts';
import strings from './strings.ts';
import templates from './templates.ts';
import self from './this.ts';
import typeTests from './type-tests.ts';
import unknownKeys from './unknown-keys.ts';
import urls from './urls.ts';
import variables from './variables.ts';
import waiting from './waiting.ts';
import writesByImporters from './writes-by-importers.ts';
import writesInFunctions from './writes-in-functions.ts';

/** A chapter of `docs/values.md`. */
export interface Chapter {
  readonly title: string;
  readonly constructs: readonly Construct[];
}

/** All constructs that have cases, in the order of the page. A file that is not listed here fails `npm test values`. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Expressions',
    constructs: [literals, templates, operators, numbers, typeTests, conditions, optionalChains, waiting],
  },
  {
    title: 'Objects and lists',
    constructs: [
      objects,
      spreads,
      merging,
      patterns,
      propertyWrites,
      aliases,
      keptObjects,
      lists,
      unknownKeys,
      enums,
    ],
  },
  {
    title: 'The library of the language',
    constructs: [
      strings,
      regularExpressions,
      partialTexts,
      listMethods,
      objectMethods,
      collections,
      copies,
      urls,
    ],
  },
  {
    title: 'Variables and the flow of control',
    constructs: [variables, branches, loops, errors, writesInFunctions],
  },
  {
    title: 'Functions',
    constructs: [
      functions,
      parameters,
      argumentsOfCalls,
      callers,
      callSites,
      methodsOfObjects,
      closures,
      higherOrder,
      callApplyBind,
      madeOnce,
      self,
    ],
  },
  {
    title: 'Classes',
    constructs: [fields, making, methods, staticMembers, inheritance, constructorFunctions, injection],
  },
  {
    title: 'Modules',
    constructs: [imports, namespaces, reExports, writesByImporters, dynamicImports, commonjs, json],
  },
  { title: 'Outside of the code', constructs: [environment, outside, packageHelpers, nodeConstants, bounds] },
];

import type { z } from 'zod';

function named(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map(String).join('.');
}

function expectation(expected: string): string {
  switch (expected) {
    case 'object':
    case 'record':
      return 'a group of named values in braces';
    case 'array':
    case 'tuple':
      return 'a list in square brackets';
    case 'string':
      return 'a text in quotation marks';
    case 'int':
      return 'a whole number';
    default:
      return `a ${expected}`;
  }
}

/** A problem of an economy file in plain words, beginning with the path of the field. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = named(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${field}: is missing; it must be ${expectation(issue.expected)}`
        : `${field}: must be ${expectation(issue.expected)}`;
    case 'too_small':
      return `${field}: must be ${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}${issue.origin === 'array' ? ' entries long' : ''}`;
    case 'too_big':
      return `${field}: must be at most ${String(issue.maximum)}${issue.origin === 'array' ? ' entries long' : ''}`;
    case 'unrecognized_keys':
      return `${field}: does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_key':
      return `${field}: ${issue.issues[0]?.message ?? 'the name is not allowed'}`;
    default:
      return `${field}: ${issue.message}`;
  }
}

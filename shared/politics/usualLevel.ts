/**
 * What people have got used to after a course of values, oldest first: a level that moves a part of the way to each. The first value
 * is what they start from. Throws on an empty course.
 * @param adjustment part of the way in a step, 0-1
 */
export function usualLevel(course: readonly number[], adjustment: number): number {
  const [first, ...rest] = course;
  if (first === undefined) throw new Error('nobody is used to anything without a past');
  return rest.reduce((usual, value) => usual + adjustment * (value - usual), first);
}

// What to do about a number of people that the workshop is not for.

export function groupHint(participants: number, { min }: { readonly min: number }): string {
  return participants < min
    ? 'invite more people, join them with another session, or change `group`'
    : 'split them into two sessions, or change `group`';
}

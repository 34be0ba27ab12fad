/**
 * A post with the unit it is of, as papers name it: "Giáo viên, Trường THCS Chợ Lầu"; once where the post says it. '' without a post.
 * The words that both have in common stand once: "Phó Chánh Văn phòng" of "Văn phòng Đảng ủy" is "Phó Chánh Văn phòng Đảng ủy".
 */
export function postWords(jobTitle: string, unitName: string): string {
  if (jobTitle === '' || unitName === '' || jobTitle.toLowerCase().includes(unitName.toLowerCase())) return jobTitle;
  const words = unitName.split(' ');
  // With their marks: the "trưởng" of a head is no "trường".
  const shared = words.findLastIndex((_, last) => last < words.length - 1 && ` ${jobTitle}`.toLowerCase().endsWith(` ${words.slice(0, last + 1).join(' ')}`.toLowerCase()));
  return shared < 0 ? `${jobTitle}, ${unitName}` : [jobTitle, ...words.slice(shared + 1)].join(' ');
}

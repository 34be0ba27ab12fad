/** Paper ballots as the tellers counted them. */
export type Count = { issued: number; returned: number; valid: number; invalid: number; votesFor: number; votesAgainst: number; votesOther: number };

/** What does not add up, each at its own field. `voters`: who is there and may vote on this dossier. */
export function countProblems(count: Count, voters: number): Partial<Record<keyof Count, string>> {
  const { issued, returned, valid, invalid, votesFor, votesAgainst, votesOther } = count;
  const problems: Partial<Record<keyof Count, string>> = {};
  if (issued > voters) problems.issued = `Phát ra nhiều hơn ${voters} thành viên đang dự được biểu quyết hồ sơ này. Đếm lại số phiếu phát ra.`;
  else if (issued === 0) problems.issued = 'Chưa phát phiếu nào. Ghi số phiếu đã phát.';
  if (returned > issued) problems.returned = `Thu về nhiều hơn ${issued} phiếu phát ra. Đếm lại số phiếu thu về.`;
  if (valid > returned) problems.valid = `Phiếu hợp lệ nhiều hơn ${returned} phiếu thu về. Đếm lại số phiếu hợp lệ.`;
  else if (valid + invalid !== returned) problems.invalid = `Hợp lệ và không hợp lệ phải cộng bằng ${returned} phiếu thu về.`;
  if (votesFor > valid) problems.votesFor = `Đồng ý nhiều hơn ${valid} phiếu hợp lệ. Đếm lại số phiếu đồng ý.`;
  else if (votesFor + votesAgainst + votesOther !== valid) problems.votesFor = `Đồng ý, không đồng ý và ý kiến khác phải cộng bằng ${valid} phiếu hợp lệ.`;
  return problems;
}

/**
 * What people in Vietnamese offices choose first, folded and without separators. Curated: public lists of the most used
 * passwords in Vietnam, the vendors' default ones, and what a commune would think of. Digits at the end are stripped
 * before comparing (password-rules.ts), so "matkhau2026" is caught by "matkhau".
 */
export const commonWords: ReadonlySet<string> = new Set([
  'matkhau', 'matkhaumoi', 'matkhaucu', 'khongcomatkhau', 'quenmatkhau', 'password', 'passw0rd', 'pass', 'passcode', 'admin', 'administrator', 'quantri',
  'root', 'user', 'guest', 'test', 'demo', 'default', 'changeme', 'welcome', 'letmein', 'login', 'dangnhap', 'taikhoan', 'hethong', 'secret', 'master',
  'qwerty', 'qwertyuiop', 'qwertyui', 'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'abc', 'abcd', 'abcdef', 'abcdefgh', 'abcxyz', 'iloveyou',
  'anhyeuem', 'emyeuanh', 'anhnhoem', 'emnhoanh', 'yeuem', 'yeuanh', 'toiyeuem', 'conyeume', 'conyeubame', 'yeugiadinh', 'giadinh', 'giadinhtoi', 'bame', 'bome', 'meyeu',
  'conyeu', 'concuame', 'congai', 'contrai', 'vochong', 'voyeu', 'chongyeu', 'hanhphuc', 'tinhyeu', 'motminh', 'maimai', 'maimaiyeuem', 'mayman', 'khongbiet', 'khongco',
  'khongnho', 'vietnam', 'vietnamvodich', 'toiyeuvietnam', 'saigon', 'hanoi', 'danang', 'lamdong', 'binhthuan', 'hochiminh', 'bachho', 'bacho', 'bachomuonnam', 'tphcm',
  'doanthanhnien', 'dangcongsan', 'congsan', 'sangkien', 'congsangkien', 'caicach', 'caicachhanhchinh', 'hanhchinh', 'uyban', 'uybannhandan', 'ubnd', 'ubndxa', 'ubndphuong',
  'vanphong', 'phongvanhoa', 'vanhoaxahoi', 'congchuc', 'canbo', 'canboxa', 'nhanvien', 'giaovien', 'truonghoc', 'hocsinh', 'chutich', 'vanthu', 'motcua', 'dichvucong',
  'vnpt', 'viettel', 'vinaphone', 'mobifone', 'fpt', 'zalo', 'facebook', 'google', 'gmail', 'yahoo', 'samsung', 'iphone', 'computer', 'internet', 'wifi', 'daicaviet',
  'bongda', 'football', 'liverpool', 'manchester', 'realmadrid', 'barcelona', 'chelsea', 'arsenal', 'ronaldo', 'superman', 'batman', 'pokemon', 'dragon', 'monkey', 'sunshine',
  'princess', 'shadow', 'michael', 'mothaibabon', 'mothaiba', 'chaoem', 'chaoanh', 'xinchao', 'hello', 'helloworld', 'thoitiet', 'thanhcong', 'tienlen', 'phattai', 'locphat',
  'tamly', 'langtham', 'kyniem', 'haiduong', 'thaibinh', 'namdinh', 'nghean', 'thanhhoa', 'hungthinh', 'bacbinh', 'nguyen', 'nguyenvan', 'nguyenthi', 'tranvan', 'tranthi', 'levan', 'lethi',
]);

/** Shown with 503 while the database is away: stands alone, tries again by itself, keeps what was typed elsewhere untouched. */
export const databaseDownPage = (nonce: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cổng đang tạm gián đoạn</title>
<style>body{font:16px/1.6 "Be Vietnam Pro","Segoe UI",Arial,sans-serif;background:#f7f6f2;color:#1f1d1a;margin:0;border-top:3px solid #8e1b1b}
main{max-width:36rem;margin:15vh auto 0;padding:0 1.25rem}h1{font-size:1.6rem;line-height:1.35}a{color:#1d3a72}</style></head>
<body><main><h1>Cổng đang tạm gián đoạn</h1>
<p>Cơ sở dữ liệu chưa trả lời. Nội dung đang soạn vẫn được giữ trong trình duyệt và sẽ được lưu khi có lại kết nối.</p>
<p role="status">Trang tự thử lại sau 5 giây. <a href="">Thử lại ngay</a></p></main>
<script nonce="${nonce}">setTimeout(function(){location.reload()},5000)</script></body></html>`;

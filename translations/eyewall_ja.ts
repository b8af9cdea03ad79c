<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>ボディは「%1」でエンコードされており、ここではデコードできません。</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>ボディは %1 でエンコードされていますが、デコードするにはデータが足りません。</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>ボディは %1 でエンコードされており、デコードできません。</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>この %1 を記録する空きがありませんでした。配信は行われています。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>この %1 は記録されませんでした。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>%2 のうち先頭の %1 だけが記録されました。</translation>
    </message>
    <message>
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1、%2 → %3 超</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1、%2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>先頭の %1 だけをデコードしました。</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>エンコードが壊れているか、終わりがありません。読み取れた部分を表示しています。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>%2 のうち最初の %1 だけが記録されました（%3 で符号化）。これはその内容です。</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>型は JSON ですが、JSON ではありません: %1 (バイト %2)。</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>文字セット「%1」はここでは読めません。</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>すべてが %1 ではありません。それ以外は %2 で表示しています。</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>%1 を「%2」として保存しました。</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>%2 のうち先頭の %1 を「%3」として保存しました。残りは記録されていません。</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>ボディを保存</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>JSON を入力してください。例: {&quot;type&quot;:&quot;chat&quot;}</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>%1 で JSON として読めません: %2。</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>16 進数（7f 45 4c 46）または Base64（f0VMRg==）を入力してください。</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>16 進数が %1 桁です。1 バイトは 2 桁なので、1 桁足りません。</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>16 進数（7f 45 4c 46）でも Base64（f0VMRg==）でもありません。</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>ping に入るのは最大 %1 バイトですが、これは %2 バイトです。</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>「%1」は 16 進数字ではありません。</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>TLS 確立（以前のセッションを再開）: %1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>TLS 確立: %1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>%1 に切り替え（%2）</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>%1 が接続</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>ローカルポート</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answers of 5xx</source>
        <translation>5xx レスポンス</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>メッセージ（受信、送信）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>バイト（受信、送信）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>Ping RTT</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>カーネル RTT</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>破棄したメッセージ</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>名前を確認できなかったもの: %1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>ほか: %1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>購読しているトピックはありません。</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>購読していたトピックはありません。</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>受信の圧縮</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>送信の圧縮</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># %1 のボディは一部しか記録されていません。先に全体を body.bin に入れてください。</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># %1 のボディは端末ではそのまま渡せません。先に body.bin として保存してください。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>リクエストに「%1」はありません。使える対象: %2。</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>接続に「%1」はありません。使える対象: %2。</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>メッセージに「%1」はありません。使える対象: %2。</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>トピックに「%1」はありません。使える対象: %2。</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>ログの項目に「%1」はありません。使える対象: %2。</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>フィルターが %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>括弧の入れ子が %1 段を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>フィルターの条件が %1 個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>引用符が閉じていません。テキストの後ろにもう 1 つ入力してください。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>括弧が閉じていません。まとめる部分の後ろに %1 を入力してください。</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>ここで閉じる括弧は開かれていません。この括弧を取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>括弧の中が空です。語を入力してください。</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>「%1」の前が足りません。語を入力してください。</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>「%1」の後ろが足りません。語を入力してください。</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>「%1」の後ろに値がありません。入力例: %2。</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>キー「%1」はありません。テキストとして検索するには、引用符で囲んでください: &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>キー「%1」はありません。「%2」ではありませんか？</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>コード「%1」はありません。使えるコード: %2。</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>この表は語でしか検索できません。引用符で囲んでください: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>「%1」は「%2」で比較できません。入力例: %3。</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>「%1」の後ろに置ける値は 1 つだけです。ほかの値を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>「%1」は数値ではありません。入力例: %2。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>「%1」は時間ではありません。数値に us、ms、s、m、h、d のいずれかを付けてください。入力例: %2。</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>「%1」はサイズではありません。数値を入力し、必要なら後ろに k、M、G を付けてください。入力例: %2。</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>「%1」は接続の ID ではありません。入力例: %2。</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>「%2」に「%1」という値はありません。使える値: %3。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>正規表現をここから先は読み取れません: %1。</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>正規表現が %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>行のすべてのテキスト</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>レスポンスのステータス、または 4xx、5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>要求されたホスト</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>クエリを除いたパス</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>疑問符の後に続く部分</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>ホスト、パス、クエリ</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>レスポンスの Content-Type</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>両方向のヘッダー行</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>ボディ（保持している範囲）</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>クライアントのポート</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>ルートのパターン</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>レスポンスボディのバイト数</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>リクエストボディのバイト数</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>レスポンスの送信が終わるまでの時間</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>レスポンスが始まるまでの時間</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>接続の ID</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http、ws、sse のいずれか</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>特定の状態の行</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in: クライアントから、out: クライアントへ</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>メッセージのバイト数</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>メッセージのテキスト（保持している範囲）</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>トピックの名前、または購読しているトピックの名前</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>購読しているトピックの数</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>トピックを購読している数</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>これまでのリクエスト数</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>これまでのメッセージ数（両方向）</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>1 秒あたりのメッセージ</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>これまでの 5xx レスポンスの数</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>これまでのバイト数（両方向）</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>送信を待っているバイト数</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>クライアントの読み取りが遅いため送信しなかったメッセージの数</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>ping から pong までの時間</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>開いている時間、または開いていた時間</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open または closed</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>接続を終了させた側または原因</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>WebSocket のクローズコード</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>クライアントに付けた名前</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>アプリケーションが示すログイン中のユーザー</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>書き留めたコメント</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>リクエストしたプログラムが名乗る名前</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>ブラウザーが伝えたオリジン</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>リンク元のページ</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>トレース ID</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>WebSocket のサブプロトコル</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>ログの項目のレベル</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>ログの項目のカテゴリー</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>まだ開いている</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>レスポンスが未完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>想定より遅い</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>サーバー送信イベント</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>通常のリクエスト</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>このウィンドウから送信</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>一部だけを保持</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>圧縮して転送</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>送信待ちのバイトあり</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>テキストメッセージ</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>バイナリメッセージ</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close frame</source>
        <translation>クローズフレーム</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>サーバー送信イベント</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>TLS を確立中</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>クローズフレームを確認</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>正常に終了</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>それ以外の形で終了</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>クライアントが正常に閉じた</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>サーバーが正常に閉じた</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>制限時間を過ぎた</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>クライアントが接続をリセットしたか、応答しなくなった</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>クライアントがプロトコルに違反した</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>サイズまたは数の上限に達した</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>このウィンドウから閉じた</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>サーバーが停止した</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>問題の原因を探すための情報</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>通常の出来事</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>起きるべきではない出来事</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗したこと</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>%1 × %2 ピクセルの画像は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>この SVG は外部のデータを必要とするため、描画しません。</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>この SVG は読み取れません。</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>最初の部分だけが記録されています。欠けた部分は空白になることがあります。</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>最初の部分だけが記録されており、表示するには足りません。</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>画像が壊れているため、読み取れません。</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>1 件はすでに終了</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n 件はすでに終了</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>1 件は WebSocket ではない</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n 件は WebSocket ではない</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>1 件は読み取りが遅い</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n 件は読み取りが遅い</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>1 件はサーバーが拒否</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>%n 件はサーバーが拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Only the first %1 of %2 of the body were recorded, and copied.</source>
        <translation>ボディは %2 のうち先頭の %1 だけが記録されており、その部分だけをコピーしました。</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>ボディはバイナリのため、省きました。</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>ボディはバイナリのため、Base64 でコピーしました。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>一度に</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>待機（TTFB）</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>まだ待機中</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>%1、レスポンスなし</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>不明（途中で切断）</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>接続中です。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>クライアントが正常に接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>サーバーが正常に接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>制限時間を過ぎたため、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>クライアントが接続をリセットしたか、応答しなくなりました。</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>クライアントがプロトコルに違反したため、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>サイズまたは数の上限に達したため、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>このウィンドウから接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>サーバーが停止したため、接続が閉じられました。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← 受信</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ 送信</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>未対応のデータ</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>無効なデータ</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>メッセージ過大</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>拡張なし</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>サービス再起動</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>不正なゲートウェイ</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>クローズコード %1。</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>クローズコード %1、%2。</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>伝えられた理由:「%1」。</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>システムエラー: %1。</translation>
    </message>
</context>
<context>
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>フォルダーです。その中のファイル名を指定してください</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>通常のファイルではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>フォルダー %1 がありません。作成するか別のものを選んでください</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>空き容量がありません。容量を空けるか別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>リクエストまたはメッセージがファイルには大きすぎます</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>Eyewall が保存したセッションではありません</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>より新しい Eyewall が保存したものです (形式のバージョンは %1、ここで扱えるのは %2)。そちらで開いてください</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>バージョンがありません</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>壊れています (%1)</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>より新しい Eyewall が保存したか、壊れています (%1)</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>大きすぎます (%1)</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>%1 に空き容量がありません。容量を空けるか別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>%1 には書き込めません。別のフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::LineChart</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One line of a chart and its newest value, as in: requests 4,312</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1（最大 %2）</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>まだデータがありません</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – 現在</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1: データなし</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1: 毎秒 %2</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も計測されていません。</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>選択: %1 から %2 まで、最大で毎秒 %3。</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>%1 から現在まで: 現在は毎秒 %2、最大 %3。時間は選択されていません。</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::StatTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::TimeText</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <extracomment>So many hours ago, below a chart: −4 h</extracomment>
        <translation>%1%2 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time of day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::CloseGuard</name>
    <message>
        <source>Close Eyewall</source>
        <translation>Eyewall を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>%n 件の接続が開いています。サーバーをどうしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>次回から確認しない</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>サンプルトラフィック</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>ブラウザー、チャット、フィードがこのサーバーと通信し、表示を試すための動きを作ります</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初のステップ(&amp;F)</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>次のコマンドは、設定のキーをほかのコマンドが使っているため割り当てられませんでした: %1。すべてのキーは［ヘルプ］にあります。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>接続中にウィンドウを閉じるとき</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>プロファイルのロックを書き込めません: %1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>プロセス %1 がプロファイルを使用中で、応答しません。そのプロセスを終了するか、--profile で別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>プロファイルのソケットを作成できません: %1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>Eyewall はこのプロファイルですでに実行中です。そのウィンドウを手前に表示します。</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>設定はそのままです。ここで指定した内容は効果がありません。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>停止中: 実行中の処理の終了を待っています</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>サンプル通信を開始します</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>サンプル通信を終了します</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionCheck</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one, or stop that program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>同じネットワークの誰でも、ここからサーバーに接続できます。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionEditor</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>これを取り除く</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>取り除く: %1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>%1 で設定されています。ここに保存した値より優先されます。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>プロファイル「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>プロファイル「%1」は別のユーザーのフォルダーです。</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>プロファイル「%1」にほかのユーザーが書き込めます。その権限を外す（chmod go-w）か、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>プロファイル「%1」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>プロファイル用のフォルダー「%1」を作成できません: %2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 今の変更は保存されません。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>サンプルトラフィックの相手はこのコンピューターのサーバーに限られます。%1 には送れません。</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>サンプルトラフィックが %1 のサーバーに接続できません: %2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>サンプルトラフィックにはサンプルページが必要ですが、%1 のサーバーでは無効になっています。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>保存されたサーバー設定は使われません: %1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>サーバーはネットワークに共有されていません: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>新しい接続を受け付けず、レスポンスの完了を待って終了します</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>ローカルネットワークで共有(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>証明書を再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>新しい接続のために証明書と鍵を読み直します</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>停止処理中: 残り %n 件の接続、%1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>今すぐ切断</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>次の空きポートを使う</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>すべての接続をすぐに終了します</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>共有中: このネットワークの誰でも %1 にアクセスできます</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>配信するフォルダー</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>このプログラム自身がすでに %1 で待ち受けています。アドレスが二重に指定されていませんか?</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>アドレス %1 はユーザー %2 のプログラムが使用中です。別のポートを使うか、停止を依頼してください。</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>アドレス %1 は %2(プロセス %3)が使用中です。そのプログラムを停止するか、別のポートを使ってください。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>HTTPS で配信</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>組み込みページを配信</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバー設定</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>HTTPS アドレス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>PEM 形式のファイル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>/ のフォルダー</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>パスごとのフォルダー</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>アドレスごとの接続数</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>接続ごとのリクエスト数</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>WebSocket メッセージ</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>ヘッダーの待ち時間</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>ボディの続きの待ち時間</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>次のリクエストの待ち時間</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>クライアントの読み取りの待ち時間</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>レスポンスの待ち時間</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>停止時の待ち時間</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>HTTPS には待ち受けアドレスが必要です。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>HTTPS には証明書とその鍵が必要です。</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>サーバーは停止しています。次回はこの設定で開始します。</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>この設定は適用済みです。</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>適用するとサーバーが再起動します。HTTP 用のアドレスがないため、HTTPS だけで配信します。</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>適用するとサーバーが再起動し、%n 件の接続が終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>適用するとサーバーが再起動します。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>コアごとに 1 つ</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>ヘッダーのフィールド数</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>TLS と PROXY の待ち時間</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>1 秒あたりの最低速度</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>以前の設定に戻す</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>これらを適用する前の設定でサーバーを開始します</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1（誤りあり）</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>要修正: %1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>ボディやメッセージの記録量</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1: %2 内のすべてのファイル</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/: %1 内のすべてのファイル</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>組み込みページ: ウェルカム、チャット、時計、エコー、トピック、/api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>ローカルネットワークで共有</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>このネットワークの誰でも、パスワードなしで次のものにアクセスできます:</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>このコンピューターには現在ネットワーク上のアドレスがありません。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>何も配信していません。</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>共有はオフにするか、終了すると止まります。</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>共有はオフにするか、終了すると止まります。共有するにはサーバーの再起動が必要で、%n 件の接続が終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>Eyewall を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>サーバー: %1、%2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall: %1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall はトレイで動作を続けます</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>サーバーは動作中です。このアイコンをクリックするか、Eyewall をもう一度起動すると、ウィンドウが戻ります。</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot;: 65536、64 KiB、10 MiB のようなサイズを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; は %2 から %3 までのサイズではありません</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>「%1」: ソケットの名前がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>「%1」: ポートは 65535 以下です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>「%1」は 127.0.0.1:8080 や [::1]:0 のような HOST:PORT でも unix:PATH でもありません</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>証明書を再読み込みできませんでした。以前のものを使い続けます: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>ポート %1 は使用中のため、代わりに %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>ソケット %1 は別のプログラムが使用中です。そのプログラムを停止するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>%2 のポート %1 は別のプログラムが使用中です。そのプログラムを停止するか、--listen で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>アドレス %1 はこのコンピューターのものではありません。このコンピューターのアドレスか、すべてを表す * を選んでください。</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>ポート %1 を使えるのは管理者だけです。1023 より大きいポートを選んでください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>配信するフォルダー「%1」が見つかりません。別のフォルダーを選ぶか、元に戻してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>配信するフォルダー「%1」を読み取る権限がありません。別のフォルダーを選ぶか、読み取り権限を変更してください。</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>「%1」は %2〜%3 の整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>「%1」は %2〜%3 の秒数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」は true でも false でもありません</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>「%1」の鍵がありません。--tls-key FILE を追加してください</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>「%1」の証明書がありません。--tls-cert FILE を追加してください</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>--tls-cert FILE と --tls-key FILE を追加してください</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>TLS で待ち受けるものがありません。--tls-listen HOST:PORT を追加してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>「%1」は 192.0.2.1 や 10.0.0.0/8 のようなアドレスでもネットワークでもありません（プレフィックスより後のビットは 0 でなければなりません）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>「%1」は off、records、full のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>「%1」は debug、info、warning、error のいずれでもありません</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>フォルダー「%1」がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>「%1」はフォルダーではありません</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>フォルダー「%1」を読む権限がありません</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>/ でフォルダーを公開するには --root を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>「%1」は /files=site のような /PATH=DIR ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>「%1」は単純なパスではありません</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 が 2 回マウントされています</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>ブロック中のアドレス</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>選択したアドレスからの接続を再び許可します</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>ブロック中のアドレスはありません。</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>次のアドレスは接続できません:</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>要素ごとに開ける JSON</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>デコードした名前と値</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>ボディのパートの一覧と各パートの内容</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>先頭の %n 件だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>種類に示されたパートが含まれていません。</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>一覧のコード、または独自の %1〜%2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>クライアントに伝えます（省略可）</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>クライアントに伝える理由</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>%n 件の接続をすべて閉じる</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>一覧からコードを選ぶか、%1〜%2 のコードを入力してください。</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>理由が %1 バイトあります。入るのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>理由にはあと %1 バイト使えます。</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>HTTP 接続はすぐに切断されます。</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>HTTP 接続はすぐに切断されます。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>コメントを設定</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>コメントを削除</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>リクエストにコメント</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>例: 二重に応答</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>送信…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>今すぐ ping</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>websocat としてコピー</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>アドレスをブロック</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>ブロック中のアドレス…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>ブロック中…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>閉じる…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>%1 に ping を送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>%n 件の接続すべてに ping を送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>%2 件中 %1 件に ping を送信しました（%3）。</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>%1 を閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>%n 件の接続をすべて閉じました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>%2 件中 %1 件を閉じました（%3）。</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>%1 をブロックしました。閉じた接続: %2。</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>%n 件のアドレスをすべてブロックしました。閉じた接続: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>サーバーがブロックを拒否しました: %1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 は再び接続できます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>%n 件のアドレスすべてが再び接続できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>%1 のラベル</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>%n 件の接続すべてのラベル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>ブロックしたアドレスのリストがいっぱいで、%n 件は入りませんでした。ブロックする必要のないものを再び許可してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>ラベルとコメント…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Request head of the handshake</source>
        <translation>ハンドシェイクのリクエストヘッダー</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>ハンドシェイクのレスポンスヘッダー</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>送信待ちバイト</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>接続の各部</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>選択中の %n 件のうちの 1 件です。操作はすべてに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>WebSocket にもイベントストリームにもなりませんでした。リクエストを確認してください。</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>ハンドシェイクのヘッダーは記録されていません。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>ここに表示している間の数値の推移</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>名前と値をコピー</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::JsonTree</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n メンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>ラベルの対象</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>ラベルを設定</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>ラベルを削除</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>接続にラベルを付ける</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>例: キッチンのスマホ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>そのアドレス</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>今後の接続にも、再起動後も有効です</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>この接続だけ</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>接続が終了するまで有効です</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>例: 1 時間ごとに切断される</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>行のテキスト</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>この行を時刻、レベル、カテゴリーとともにコピー</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>%2 のうち先頭の %1 だけを保持しています。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ このウィンドウから %1 へ</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← %1 から</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ %1 へ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 を %1 に</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>ペイロードを保存…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>%1、途中で切断</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>パートを保存…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>発行先のトピック</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>JSON かどうか確認するテキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>16 進数または Base64 で入力</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>発行するメッセージ</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>メッセージを入力してください。Ctrl+Enter で発行します</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>発行  Ctrl+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>このメッセージをトピックの全メンバーに送信（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>トピック名を入力するか、上で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>現在メンバーなし</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>現在このトピックを購読している接続はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>%n 件のメンバーに発行しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>%1 over TLS</source>
        <translation>TLS 経由の %1</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>ボディを保存…</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>リクエストの各部</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>ヘッダーは記録されていません。</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>レスポンスはまだありません。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>処理: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスボディ</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>トレース ID</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>リクエスト全文をコピー</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>レスポンス全文をコピー</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>同じリクエストを送るコマンドをコピー</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>表示中のリクエストまたはレスポンスのボディを保存</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>コピーまたは保存</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>%1 の値をコピー</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>リクエストボディをコピー</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>レスポンスボディをコピー</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>リクエストボディを保存…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>レスポンスボディを保存…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>コメント: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>%1 はすでに終了しているため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>%1 は WebSocket ではないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>クライアントの読み取りが遅く %1 の送信待ちがいっぱいのため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>閉じる…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>%1 を %2 に送信しました。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>JSON かどうか確認するテキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>16 進数または Base64 で入力</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>pong でかかった時間がわかります</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>コードと理由を付けてこの接続を閉じる</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>送信するメッセージ</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>メッセージを入力してください。Ctrl+Enter で送信します</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>送信  Ctrl+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>このメッセージをクライアントに送信（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>開いている WebSocket のメッセージまたは接続を選ぶと、メッセージを送れます</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>%1 は開いている WebSocket ではありません</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>接続時間 %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>送信待ち %1</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>%1 を %2 で閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>%1 を %n 個すべての WebSocket に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>%2 個のうち %1 個に送信しました: %3。</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>%n 件のメンバーに発行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>トピック %1 の全メンバーに配信</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>選択した %n 個すべての WebSocket に送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>選択のうち %n 個には送信できません</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>ping は WebSocket に送るもので、トピックには送れません。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>メッセージの送信先を選ぶ</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>このソケット %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>選択したものすべて</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>トピックの全員</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>宛先: このソケット</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>宛先: トピック %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>宛先: 選択した %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>%1、途中で切断</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>サーバー側の測定値です。ネットワークの所要時間は含みません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>接続後の経過</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>最新メッセージ</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>トピックのメンバー</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>Enter またはダブルクリックで接続を表示します</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>トピックの詳細</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>live</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>現在メッセージなし</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終活動</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>メンバー: %2 件中の先頭 %1 件</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>メンバー: %2 件中 %1 件（残りは記録されていません）</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>メンバーなし</translation>
    </message>
</context>
<context>
    <name>eyewall::models::ConnectionModel</name>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>open</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>この接続またはそのアドレスに付けた名前</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>終了させた側または原因、クローズコード、伝えられた理由</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>最後にバイトが流れた時点</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← 件数</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信したメッセージの数</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ 件数</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>送信したメッセージの数</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← バイト</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信したバイト数</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ バイト</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信したバイト数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>送信を待っているバイト数</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>ping から pong までの時間</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>購読しているトピックの数</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/s</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>直近 1 秒のリクエスト数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>これまでに確認した 5xx レスポンスの数</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>クライアントの読み取りが遅いため送信しなかったメッセージの数</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>カーネル RTT</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>選択中の接続について測定した TCP の往復時間</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>選択中の接続について TCP が再送したセグメントの数</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>アップグレードのパス、または最新のリクエストのパス</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>サブプロトコル</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>選択された Sec-WebSocket-Protocol</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>合意された Sec-WebSocket-Extensions</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>接続を開いたページのサイト</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>接続してきたプログラムが名乗る名前</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>バージョンと暗号スイート</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>クライアントが要求した名前（SNI）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>接続を受け付けたこのサーバーのポート</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>処理を担当するスレッド</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>直近 1 秒のメッセージ数（メッセージがなければリクエスト数）と、直近 30 秒の線</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>転送元</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>最初のリクエストまたはアップグレードが示すクライアントと途中のプロキシ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>%1 のための転送</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>メッセージ %1、回線上 %2</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>アプリケーションが認識している、この接続の利用者</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← 圧縮率</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ 圧縮率</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>受信メッセージが回線を通った量の何倍か: permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>送信メッセージが回線を通った量の何倍か: permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>この接続またはそのアドレスについてのメモ</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>無色</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>受信: クライアントから。送信: クライアントへ。自分: このウィンドウから送信。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>保持なし: 記録領域がいっぱいでした</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保持なし</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ 自分</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>sample · %1</source>
        <translation>サンプル · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>レスポンスボディのバイト数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>一致したルート、または配信したファイル</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>要求されたホスト</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>リクエストサイズ</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>リクエストボディのバイト数</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>リクエストの最初のバイトからレスポンスの最初のバイトまでの時間</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>パスの後に続く部分</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>スキームと HTTP のバージョン</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>リクエストが届いた接続</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>リクエストしたプログラムが名乗る名前</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>リファラー</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>リンク元のページ</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>トレース ID</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>traceparent、X-Request-Id、X-Amzn-Trace-Id のいずれかの値</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1、途中で切断</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>静的ファイル</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>静的ファイル %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>開始と終了の時点を、表示中のほかのリクエストと比べて示します</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>このリクエストについてのメモ</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>1 秒あたりのリクエスト数とメッセージ数</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>開始以降のリクエストの 99% が、この時間以内に応答されました</translation>
    </message>
    <message>
        <source>err</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>5xx で応答したリクエストの割合</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>直近 1 分間のリクエスト 100 件中 99 件が、これ以上の速さで応答されました</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 全体</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>発行されたメッセージを受け取る接続の数。最後のメンバーを失ったトピックは消滅します</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>これまでに発行されたメッセージの数（1 件を 1 回と数えます）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>直近数秒の 1 秒あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最新メッセージ</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終活動</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>最後にメッセージ、参加、退出があった時点</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保持なし</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消滅</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>開いている接続はありません。</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>HTTP %1、WebSocket %2、%3、異常 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>イベントストリーム %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>接続時間 %1。</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>ルートなし</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>異常はありません。</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>%2 の %1、%3、接続時間 %4。%5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>%1 が送信待ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>クライアントの読み取りが遅いため、%Ln 件のメッセージが送信されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>最新のレスポンスはサーバーエラー %1 でした。</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>終了処理中です。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>このサーバーに接続したクライアントがここに表示されます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>ウェルカムページを開く</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>メッセージを送信</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>1 秒あたりのリクエストとメッセージ</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>HTTP リクエストのレイテンシ</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Responses per second by status</source>
        <translation>1 秒あたりのレスポンス（ステータス別）</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>3xx</source>
        <translation>3xx</translation>
    </message>
    <message>
        <source>4xx</source>
        <translation>4xx</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>Requests whose connection ended before they had a status</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>開いている接続</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>1 秒あたりのバイト数</translation>
    </message>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>送信待ちのバイト数</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>利用の多いルート</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>Enter またはダブルクリックで、ルートのリクエストを表示します。</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>直近 1 分間に使われたルートがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardTiles</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/s</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>メッセージ/s</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>受信 / 送信</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>レイテンシ p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>1 分間に %1 件</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>このウィンドウでは Web サーバーが動いています</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>サーバーは %1 で動いています</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>ブラウザーで開いてみてください。ウェルカムページが表示され、チャットと時計も試せます。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>接続、リクエスト、メッセージがその場ですべてここに表示されます。まだ誰もいませんか？ サンプルトラフィックを流してみましょう。</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>サンプルトラフィックを開始</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>話しかける</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>接続またはメッセージから WebSocket を選び、何か入力して送信してください。クライアントにすぐ届きます。</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>ヒントを閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>ヒントを閉じる</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>ヒント、ステップ %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>件: 全接続数の上限で拒否した接続</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>件: アドレスごとの上限で拒否した接続</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>件: 許可された最後のリクエストの後に閉じた接続</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>件: 時間がかかりすぎたハンドシェイク</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>件: 時間がかかりすぎたリクエストヘッダー</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>件: 時間がかかりすぎたリクエストボディ</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>件: 閉じたアイドル接続</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>件: 時間がかかりすぎたハンドラー</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>件: 読み取りを止めたクライアント</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>件: 送信または読み取りが遅すぎたクライアント</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>件: 長すぎるリクエストターゲット</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>件: 大きすぎるリクエストヘッダー</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>件: フィールドが多すぎるリクエスト</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>件: 大きすぎるリクエストボディ</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>件: 展開すると大きすぎるリクエストボディ</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>件: 長すぎるチャンクサイズ行</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>件: 大きすぎるトレーラー</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>件: パートの上限を超えたフォーム</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>件: 大きすぎる WebSocket メッセージ</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>件: 展開すると大きすぎる WebSocket メッセージ</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>件: クライアントの読み取りが遅いため送信しなかったメッセージ</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>件: 応答のない ping</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>件: 応答のないクローズフレーム</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>回: 未読のレスポンスのためにリクエストを待たせました</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>件: サーバー停止時に切断した接続</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Take the filter away</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>%n 行のうち、フィルターに一致する行はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>%n 行のうち、選択した時間に含まれる行はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>%n 行のうち、選択した時間でフィルターに一致する行はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>表示する行の最低レベル</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>情報、警告、エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>表示されていない行も含めて、すべての行を消去</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>一度に届いた行が多すぎたため、%n 行が失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>このレベル以上のログはありません。</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>サーバーからの警告、エラー、お知らせがここに表示されます。</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>すべてのレベルを表示</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>目印</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>目印を書き込む</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>WebSocket メッセージとサーバー送信イベントがここに表示されます。開いている WebSocket には返信できます。</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>チャットページを開く</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Write it into the box below</source>
        <translation>下の欄に書き込む</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>この接続のメッセージだけ</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MonitorWindow</name>
    <message>
        <source>Eyewall</source>
        <translation>Eyewall</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>表示を一時停止</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>表示を再開</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>表示を再開 · 新着 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>Eyewall について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>リクエストの時刻</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>ダッシュボードのみ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>About Eyewall</source>
        <translation>Eyewall について</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>すべての接続が見える Web サーバーです。MIT ライセンス。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>一時停止してからの動きを表示</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>行とグラフを止めます。記録は続きます</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt について</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>リクエスト、メッセージ、終了した接続、なくなったトピックの行と、ログを消去</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>消去を元に戻す</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>消去したばかりの行を元に戻す</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列と並び順</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>値はフェードせずに変わり、表の中の折れ線は表示されません</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>ボディとメッセージを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>サーバーは停止しています。誰も接続できません。</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>サーバーは開始できませんでした。誰も接続できません。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>この種類のものは保存されていません。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>ローカルネットワークで共有</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>サーバーのアドレスの QR コード</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>表示するアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>サーバーが動いていないため、表示するアドレスがありません。</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>このアドレスはこのコンピューターでしか開けません。スマホから使うには、ローカルネットワークで共有してください。</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>同じネットワークにあるスマホのカメラで読み取ってください。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RangeBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>直近 5 分</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>直近 6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>グラフの表示期間</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>ズームを元に戻す（Esc、またはグラフをダブルクリック）</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>%1 から %2 まで（静止中）</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>1 秒あたりのリクエスト · ドラッグして時間で絞り込み</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>1 秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>すべての時間のリクエストを表示 (Esc またはストリップをダブルクリック)</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>%1 のリクエストのみ: すべての時間を表示</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>このサーバーへのリクエストが、応答した時点でここに表示されます。</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>ウェルカムページを開く</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>どれだけ前か</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>上の行からの間隔</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻の表示</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>%n 件の URL をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>%n 件のリクエストを cURL としてコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>この接続のリクエストだけ</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>コメント…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>%n 件のリクエストへのコメント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>アドレスをブラウザーで開く</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>アドレスを QR コードで表示</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>サーバー: %1 %2</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>保存されたセッション</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>セッション (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>セッションを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>セッションを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>以前に保存したものを別のウィンドウで見ます</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>接続、リクエスト、メッセージ、トピック、ログをファイルに残します</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>セッションは保存されませんでした</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>リクエスト %1 件とメッセージ %2 件を「%3」(%4) に保存しました。含まれていた秘密情報もそのままです。</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>一時停止中に届いたものは含まれていません。</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>セッションを開けませんでした</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>%1 に保存されたものです。ここに動いているものはありません。</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>%1 に %2 から保存されたものです。ここに動いているものはありません。</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>ウィンドウ内</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>表内</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>1 画面上または下</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>最初または最後の行</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>選択する行を増やす</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>行に対してできること</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>フィルター欄</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>候補、空のときは以前のフィルター</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>候補を使う</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>1 つ前のフィルター（空のとき）</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>欄を空にし、次に表へ戻る</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>ウォール上</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>タイルからタイルへ</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>数行上または下へ</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>最も古い、または新しい接続</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>グラフ上</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>カーソルを動かす</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>カーソルを 10 ステップ動かす</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>拡大または縮小</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>前へ、または後へ</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>カーソルを先頭または末尾へ</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>リクエスト上部のストリップ</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>時間を選択してから移動</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>10 秒ずつ移動</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>1 分ずつ移動</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>先頭または末尾へ移動</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>延長または短縮</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>すべての時間を表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu and entry</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutsDialog</name>
    <message>
        <source>No shortcut has these words.</source>
        <translation>この語を含むショートカットはありません。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>語またはキーを検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>Enter で、行のキーを変更する欄に移ります。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>このコマンドを元のキーに戻す</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>すべてのコマンドを元のキーに戻す</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>行を選ぶとキーを変更できます</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>これらのキーはウィンドウの一部に属し、変更できません。</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 はすでに「%2」に使われています。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>件: 記録領域がいっぱいで、行が作られなかったイベント</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>件: 記録領域がいっぱいで、バイトが記録されなかった行</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>件: クライアントの読み取りが遅いため、送信待ちに入れなかったメッセージ</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>件: ファイルディスクリプターの空きがなく、受け付けなかった接続</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>件: 接続数の上限で拒否した接続</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>件: TLS ハンドシェイクが成功しなかった接続</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>件: アドレスがブロックされているため拒否した接続</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>1 秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>1 秒あたりのメッセージ</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>1 秒あたりのバイト数</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>保持している行</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 接続</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>受信 %1 · 送信 %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>保持: リクエスト %1、メッセージ %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>ループ %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>worst %1 by %2</source>
        <translation>最大 %1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>イベントループの現在の遅延です。開始以降: %1。</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>上限到達: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>破棄 %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 件ブロック</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>WebSocket がトピックを購読すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>メッセージを発行</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>トピックが %1 件を超えています。後から来たものは一覧にありません。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>ウォール — 開いているすべての接続</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: %1 is an amount with its unit, as in 3.1 MB/s</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Payload</name>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>%1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB</extracomment>
        <translation>%2 のうち %1 を表示</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>アドレスの QR コード</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>フィルター: 語、status:5xx、-path:/assets、duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>以前に使ったフィルター</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>一致する行だけを表示します。↓ キーで候補を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln 件を断念</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>正規表現に時間がかかりすぎる行が %Ln 行あります。そこでは検索を断念し、見つからなかったものとして扱います。より簡単な式ならもっと見つかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Show new rows</source>
        <translation>新しい行を表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ 新着 %1</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>下にある新しい %1 行を表示</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n 行をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>列の幅を内容に合わせる</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到着順</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>%1 の行だけ</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除く</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>種類別の接続</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>WS %1</source>
        <comment>short for WebSocket</comment>
        <translation>WS %1</translation>
    </message>
    <message>
        <source>WebSocket %1</source>
        <translation>WebSocket %1</translation>
    </message>
    <message>
        <source>SSE %1</source>
        <translation>SSE %1</translation>
    </message>
    <message>
        <source>trouble %1</source>
        <translation>異常 %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>開いている接続がそれぞれここにタイルとして表示されます。</translation>
    </message>
</context>
</TS>

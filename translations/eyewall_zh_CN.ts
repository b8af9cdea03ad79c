<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>正文使用“%1”编码，此处无法解码。</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>正文使用 %1 编码，现有数据太少，无法解码。</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>正文使用 %1 编码，无法解码。</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>没有空间记录这 %1，但它们仍已送达。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空。</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>这 %1 未被记录。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>%2 中只记录了前 %1。</translation>
    </message>
    <message>
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1，%2 → 超过 %3</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1，%2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>只解码了其中的前 %1。</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>编码已损坏或没有结尾，这里是能读出的部分。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>只记录了 %2 中的前 %1（以 %3 编码）：这是其中的内容。</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>类型声称是 JSON，但内容不是：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>此处无法读取其字符集“%1”。</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>并非全部都是 %1：其余部分显示为 %2。</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>已将 %1 保存为“%2”。</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>已将 %2 中的前 %1 保存为“%3”，其余部分未被记录。</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>保存正文</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>请输入 JSON，例如 {&quot;type&quot;:&quot;chat&quot;}。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>请输入十六进制数字（7f 45 4c 46）或 Base64（f0VMRg==）。</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>共 %1 位十六进制数字：每个字节两位，还缺一位。</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>既不是十六进制数字（7f 45 4c 46），也不是 Base64（f0VMRg==）。</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>ping 最多携带 %1 字节，现在有 %2 字节。</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>“%1”不是十六进制数字。</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>TLS 已建立（恢复先前会话）：%1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>TLS 已建立：%1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>切换为 %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>切换为 %1（%2）</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>由 %1 打开</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answers of 5xx</source>
        <translation>5xx 响应</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>消息（接收，发送）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>字节（接收，发送）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>会话恢复</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>Ping RTT</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>内核 RTT</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>丢弃的消息</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>未见到名称的主题：%1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>另有：%1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>它没有订阅主题。</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>它未曾订阅主题。</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>接收的压缩</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>发送的压缩</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># %1 的正文只记录了一部分：请先将完整正文放入 body.bin。</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># %1 的正文无法原样通过终端：请先将其保存为 body.bin。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>请求没有“%1”。可用于：%2。</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>连接没有“%1”。可用于：%2。</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>消息没有“%1”。可用于：%2。</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>主题没有“%1”。可用于：%2。</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>日志条目没有“%1”。可用于：%2。</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>筛选超过 %1 个字符。请缩短。</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>括号嵌套超过 %1 层。请减少嵌套。</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>筛选的条件超过 %1 个。请删去一些。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>引号未闭合。请在文本后再输入一个引号。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>括号未闭合。请在要组合的部分之后输入 %1。</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>此处没有打开的括号。请删去这个括号。</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>括号内为空。请在其中输入词语。</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>“%1”前面缺少内容。请在那里输入词语。</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>“%1”后面缺少内容。请在那里输入词语。</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>“%1”后面缺少值。例如输入 %2。</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>没有键“%1”。要搜索这段文本，请加上引号：&quot;%2&quot;。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>没有键“%1”。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>没有代码“%1”。可用的代码：%2。</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>此表格只能按词语搜索。请加上引号：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>“%1”不能用“%2”比较。例如输入 %3。</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>“%1”后面只能有一个值。请删去其余的值。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>“%1”不是数字。例如输入 %2。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>“%1”不是时间。请输入数字并加上 us、ms、s、m、h 或 d，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>“%1”不是大小。请输入数字，后面可加 k、M 或 G，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>“%1”不是连接的 ID。例如输入 %2。</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>“%2”没有“%1”这个值。可用的值：%3。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>正则表达式从此处起无法解析：%1。</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>正则表达式超过 %1 个字符。请缩短。</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>行中的任意文本</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>响应的状态码，或 4xx、5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>请求的主机</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>不含查询的路径</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>问号之后的部分</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>主机、路径和查询</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>响应的 Content-Type</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>双向的头部行</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>正文（保留的部分）</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>客户端的地址</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>客户端的端口</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>路由的模式</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>响应正文的字节数</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>请求正文的字节数</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>到响应发送完成的时间</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>到响应开始的时间</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>连接的 ID</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http、ws 或 sse</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>处于特定状态的行</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in：来自客户端，out：发往客户端</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>消息的字节数</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>消息的文本（保留的部分）</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>主题的名称，或它订阅的某个主题的名称</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>它订阅的主题数</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>订阅该主题的数量</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>至今的请求数</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>至今的消息数（双向）</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>至今的 5xx 响应数</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>至今的字节数（双向）</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>等待发送的字节数</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>因客户端读取过慢而未发送的消息数</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>从 ping 到 pong 的时间</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>已打开的时长，或曾打开的时长</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open 或 closed</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>由谁或因何关闭了连接</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>WebSocket 的关闭代码</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>您为客户端起的名称</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>应用程序给出的已登录用户</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>您写下的备注</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>请求程序的自称</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>浏览器给出的来源</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>链接到此处的页面</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>跟踪 ID</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>WebSocket 的子协议</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>日志条目的级别</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>日志条目的类别</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>响应尚未完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>比应有的速度慢</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>服务器发送事件</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>普通请求</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>从此窗口发送</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>未全部保留</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>传输时已压缩</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>未完成即中断</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>有字节等待发送</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>二进制消息</translation>
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
        <translation>关闭帧</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>服务器发送事件</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>正在建立 TLS</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>已见到关闭帧</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>以其他方式结束</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>客户端正常关闭</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>服务器正常关闭</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>时限已到</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>客户端重置了连接或已失去联系</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>客户端违反协议</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>达到大小或数量限制</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>从此窗口关闭</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>供排查问题使用</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>通常发生的情况</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>不应发生的情况</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败的情况</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>%1 × %2 像素的图像过大，无法显示。</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>此 SVG 需要引用外部内容，因此不予绘制。</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>无法读取此 SVG。</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>只记录了开头部分，缺失的部分可能显示为空白。</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>只记录了开头部分，不足以显示。</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>图像已损坏，无法读取。</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>1 个已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n 个已断开</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>1 个不是 WebSocket</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n 个不是 WebSocket</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>1 个读取过慢</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n 个读取过慢</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>1 个被服务器拒绝</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>%n 个被服务器拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Only the first %1 of %2 of the body were recorded, and copied.</source>
        <translation>正文 %2 中只记录并复制了前 %1。</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>正文是二进制数据，已略去。</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>正文是二进制数据，已以 Base64 复制。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>一次收完</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>等待（TTFB）</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>%1，没有响应</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>未知：已中断</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>仍然打开。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>客户端正常关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>服务器正常关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>时限已到，服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>客户端重置了连接或已失去联系。</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>客户端违反协议，服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>达到大小或数量限制，服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>连接已从此窗口关闭。</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>服务器已停止，连接随之关闭。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← 接收</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ 发送</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>无效数据</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>缺少扩展</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>关闭代码 %1。</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>关闭代码 %1，%2。</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>给出的原因：“%1”。</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>系统错误：%1。</translation>
    </message>
</context>
<context>
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>它是文件夹；请指定其中的文件名</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>它不是普通文件；请选择其他名称</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>文件夹 %1 不存在；请创建它或选择其他文件夹</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 未保存：%2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>空间不足；请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>其中某个请求或消息过大，无法存入文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>它不是 Eyewall 保存的会话</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>它由更新版本的 Eyewall 保存（格式版本 %1，此处支持 %2）；请用该版本打开</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>它没有版本</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>它已损坏（%1）</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>它由更新版本的 Eyewall 保存，或已损坏（%1）</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>它过大（%1）</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>%1 空间不足；请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>无法写入 %1；请选择其他文件夹</translation>
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
        <translation>无数据</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1（最大 %2）</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – 现在</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1：每秒 %2</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量任何数据。</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>已选：%1 至 %2，最多每秒 %3。</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>从 %1 到现在：当前每秒 %2，最多 %3。未选择时间。</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::StatTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::TimeText</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>关闭 Eyewall</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>有 %n 个连接处于打开状态。要如何处理服务器？</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>示例流量</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>与此服务器通信的浏览器、聊天和信息流，让您有内容可看</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>这些命令未得到设置中的按键，因为其他命令已占用：%1。所有按键见“帮助”。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>有连接时关闭窗口</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>无法写入配置文件夹的锁：%1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>进程 %1 正在使用此配置文件夹且没有响应。请结束该进程，或用 --profile 选择其他配置文件夹。</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>无法创建配置文件夹的套接字：%1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>Eyewall 已在使用此配置文件夹运行，将显示其窗口。</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>它保留自己的设置：此处指定的内容不起作用。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>正在停止：等待正在运行的内容结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>示例流量开始</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>示例流量结束</translation>
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
        <translation>端口 %1 正被另一个程序使用。请选择其他端口，或停止该程序。</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>您网络中的任何人都可以在此连接到服务器。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>移除此项</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>移除自：%1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>由 %1 设置，优先于此处保存的值。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>配置文件夹“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>配置文件夹“%1”属于其他用户。</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>其他用户可以写入配置文件夹“%1”。请取消其写入权限（chmod go-w），或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>没有写入配置文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>无法创建配置文件夹“%1”：%2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 现在所做的更改不会保留。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>示例流量只与此计算机上的服务器通信，不能用于 %1。</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>示例流量无法连接到位于 %1 的服务器：%2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>示例流量需要示例页面，但位于 %1 的服务器未启用这些页面。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>未使用已保存的服务器设置：%1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>服务器未在网络上共享：%1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>不再接受新连接，等响应完成后结束</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>在本地网络上共享(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>重新加载证书(&amp;L)</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>为新连接重新读取证书和密钥</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>正在停止：剩余 %n 个连接，%1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>立即中断</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>使用下一个空闲端口</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>立即结束所有连接</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>已共享：此网络上的任何人都能访问 %1</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>要提供的文件夹</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>本程序自己已在 %1 上监听:这个地址是否写了两次?</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>地址 %1 正被用户 %2 的程序使用。请换一个端口,或请对方停止它。</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>地址 %1 正被 %2(进程 %3)使用。请停止该程序,或换一个端口。</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>启用 HTTPS</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>提供内置页面</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>服务器设置</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>HTTPS 地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>PEM 格式的文件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>/ 的文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>各路径的文件夹</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>每个地址的连接数</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>每个连接的请求数</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>WebSocket 消息</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>等待请求头</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>等待后续正文</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>等待下一个请求</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>等待客户端读取</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>停止时等待</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>HTTPS 需要一个监听地址。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>HTTPS 需要证书及其密钥。</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>服务器已停止，下次将以这些设置启动。</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>这些设置已生效。</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>应用后服务器将重启。由于没有 HTTP 地址，将只提供 HTTPS。</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>应用后服务器将重启，%n 个连接会因此结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>应用后服务器将重启。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>每个核心一个</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>请求头的字段数</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>等待 TLS 与 PROXY</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>每秒最低速度</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>恢复以前的设置</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>用应用这些设置之前的设置启动服务器</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1，有错误</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>需要更正：%1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>正文或消息的记录量</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1：%2 中的所有文件</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/：%1 中的所有文件</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>内置页面：欢迎页、聊天、时钟、回显、主题和 /api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>在本地网络上共享</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>此网络上的任何人无需密码即可访问：</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>此计算机目前没有网络地址。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>没有提供任何内容。</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>关闭共享或退出程序后即停止。</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>关闭共享或退出程序后即停止。为此服务器将重启，%n 个连接会因此结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>显示 Eyewall</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>服务器：%1，%2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall：%1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall 在托盘中继续运行</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>服务器正在运行。点击此图标或再次启动 Eyewall 即可恢复窗口。</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot;：应为 65536、64 KiB 或 10 MiB 之类的大小</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; 不是 %2 到 %3 之间的大小</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>“%1”：缺少套接字名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>“%1”：端口最大为 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>“%1” 既不是 127.0.0.1:8080 或 [::1]:0 这样的 HOST:PORT，也不是 unix:PATH</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>未能重新读取证书，继续使用旧证书：%1</translation>
    </message>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>端口 %1 已被占用：改为监听 %2。</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>套接字 %1 正被其他程序使用。请停止该程序，或选择其他名称。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>%2 的端口 %1 正被其他程序使用。请停止该程序，或用 --listen 选择其他端口。</translation>
    </message>
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>地址 %1 不属于此计算机。请选择属于它的地址，或用 * 表示所有地址。</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>端口 %1 只有管理员可以使用。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>无法监听 %1：%2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>要提供的文件夹“%1”不存在。请选择其他文件夹，或将其放回原处。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>没有读取文件夹“%1”的权限，无法提供。请选择其他文件夹，或更改其读取权限。</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>“%1” 不是 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>“%1” 不是 %2 到 %3 之间的秒数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1” 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给出了两次</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>缺少 “%1” 的密钥：请添加 --tls-key FILE</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>缺少 “%1” 的证书：请添加 --tls-cert FILE</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>请添加 --tls-cert FILE 和 --tls-key FILE</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>没有使用 TLS 的监听：请添加 --tls-listen HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>“%1” 既不是 192.0.2.1 这样的地址，也不是 10.0.0.0/8 这样的网络（前缀之后的位必须为零）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>“%1” 不是 off、records 或 full</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>“%1” 不是 debug、info、warning 或 error</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>没有文件夹 “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>“%1” 不是文件夹</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>无权读取文件夹 “%1”</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>要在 / 提供文件夹，请使用 --root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>“%1” 不是 /files=site 这样的 /PATH=DIR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>“%1” 不是普通路径</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 挂载了两次</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>已屏蔽的地址</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>允许选中的地址重新连接</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>没有屏蔽任何地址。</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>以下地址不能连接：</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>可逐级展开的 JSON</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>解码后的名称和值</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>正文的分段列表及各分段内容</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所示内容</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>只显示前 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>其中没有其类型所指明的分段。</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>选择列表中的代码，或自定义 %1 到 %2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>发给客户端，可留空</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>发给客户端的原因</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>关闭全部 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>请选择列表中的代码，或输入 %1 到 %2 之间的代码。</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>原因长 %1 字节，最多 %2 字节。</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>原因还可使用 %1 字节。</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>HTTP 连接会立即中断。</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>HTTP 连接会立即中断。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>设置备注</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>为请求添加备注</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>例如：应答了两次</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>显示其请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>显示其消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>立即 ping</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>复制为 websocat</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>屏蔽地址</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>已屏蔽的地址…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>已屏蔽…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>已向 %1 发送 ping。</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>已向全部 %n 个连接发送 ping。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>已向 %2 个中的 %1 个发送 ping：%3。</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>已关闭 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>已关闭全部 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>已关闭 %2 个中的 %1 个：%3。</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>已屏蔽 %1。关闭的连接：%2。</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>已屏蔽全部 %n 个地址。关闭的连接：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>服务器拒绝屏蔽：%1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 可以重新连接。</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>全部 %n 个地址都可以重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>为 %1 设置标签</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>为全部 %n 个连接设置标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>已屏蔽地址的列表已满：有 %n 个放不下。请重新允许不需要屏蔽的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>标签和备注…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Request head of the handshake</source>
        <translation>握手的请求头</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>握手的响应头</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>待发送字节</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>连接的各部分</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>选中的 %n 个之一；操作对全部生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>它没有成为 WebSocket 或事件流：请查看其请求。</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>握手的头部未被记录。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>在此显示期间各项数值的变化</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>复制名称和值</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
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
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>标签归属</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>为连接设置标签</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>例如：厨房的手机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>其地址</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>对以后的连接也有效，重启后仍保留</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>仅此连接</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>直到连接结束</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>例如：每小时断开一次</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>行的文本</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>复制此行及其时间、级别和类别</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>%2 中只保留了前 %1。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ 从此窗口发往 %1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← 来自 %1</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ 发往 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制负载</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>保存负载…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>%1，已中断</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>保存分段…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>要发布到的主题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>会检查是否为 JSON 的文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>以十六进制数字或 Base64 输入</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>要发布的消息</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>输入消息，按 Ctrl+Enter 发布</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>发布  Ctrl+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>将此消息发送给主题的所有成员（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>发布到</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>请输入主题名称，或在上方选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>目前没有成员</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>服务器已拒绝：%1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>目前没有人订阅此主题。</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>已发布给 %n 个成员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>%1 over TLS</source>
        <translation>%1（基于 TLS）</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>保存正文…</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>头部未被记录。</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>尚无响应。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>未完成即中断</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>由 %1 处理</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>跟踪 ID</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>复制原始请求</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>复制原始响应</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>复制可再次发出相同请求的命令</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>保存当前显示的请求或响应的正文</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>复制 %1 的值</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>复制请求正文</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>复制响应正文</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>保存请求正文…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>保存响应正文…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>%1 已断开：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>%1 不是 WebSocket：未发送任何内容。</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>客户端读取过慢，%1 的发送队列已满：未发送任何内容。</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>服务器已拒绝：%1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>已向 %2 发送 %1。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>会检查是否为 JSON 的文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>以十六进制数字或 Base64 输入</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>pong 会显示所用时间</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>以代码和原因关闭此连接</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>输入消息，按 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>发送  Ctrl+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>将此消息发送给客户端（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>在打开的 WebSocket 中选择一条消息或一个连接，即可向其发送消息</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>%1 不是打开的 WebSocket</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>发送到 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>待发送 %1</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>已用 %2 关闭 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>已向全部 %n 个 WebSocket 发送 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>已发送到 %2 个中的 %1 个：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>已发布给 %n 个成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>向主题 %1 的所有成员发布</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>发送到所选的全部 %n 个 WebSocket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>所选中有 %n 个无法发送</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>ping 只能发给 WebSocket，不能发给主题。</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>选择消息发给谁</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>此套接字 %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>所有选中的</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>某个主题中的所有人</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>发往：此套接字</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>发往：主题 %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>发往：所选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>%1，未完成即中断</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>在服务器端测量：不包含网络传输的时间。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>连接已打开时长</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>主题的成员</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>按 Enter 或双击可显示连接</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>主题详情</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>live</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>目前没有消息</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>成员：%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>成员：%2 个中的 %1 个，其余未被记录</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>没有成员</translation>
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
        <translation>示例</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>您为此连接或其地址起的名称</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>由谁或因何结束、关闭代码以及给出的原因</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>最近一次有字节传输的时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← 消息</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>收到的消息数</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ 消息</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>发出的消息数</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← 字节</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>收到的字节数</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ 字节</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发出的字节数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>等待发送的字节数</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>从 ping 到 pong 的时间</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>它订阅的主题数</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>请求/s</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>最近一秒的请求数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>观察到的 5xx 响应数</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>因客户端读取过慢而未发送的消息数</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>内核 RTT</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>TCP 往返时间，仅对选中的连接测量</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>TCP 重新发送的段数，仅对选中的连接测量</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>升级请求或最新请求的路径</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>选定的 Sec-WebSocket-Protocol</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>商定的 Sec-WebSocket-Extensions</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>打开此连接的页面所属站点</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>连接程序的自称</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>版本和加密套件</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>客户端请求的名称（SNI）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>连接到达的本服务器端口</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>为其服务的线程</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>最近一秒的消息数（没有消息时为请求数），以及最近半分钟的曲线</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>转发来源</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>首个请求或升级所指明的客户端及途经的代理</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>转发自 %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>消息 %1，线路上 %2</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>应用程序所知的、通过此连接请求的用户</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← 压缩比</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ 压缩比</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>接收的消息是线路上传输量的多少倍：permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>发送的消息是线路上传输量的多少倍：permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>您对此连接或其地址的备注</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无色</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>接收：来自客户端。发送：发往客户端。您：从此窗口发送。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>未保留：记录已满</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ 您</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>sample · %1</source>
        <translation>示例 · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>响应正文的字节数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理者</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>匹配的路由，或提供的文件</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>请求的主机</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>请求大小</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>请求正文的字节数</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>从请求的第一个字节到响应的第一个字节的时间</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>路径之后的部分</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>协议方案和 HTTP 版本</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>请求所在的连接</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>请求程序的自称</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>引荐来源</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>链接到此处的页面</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>跟踪 ID</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>来自 traceparent、X-Request-Id 或 X-Amzn-Trace-Id</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1，已中断</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>静态文件</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>静态文件 %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>它何时开始和结束，与视野内的其他请求相对照</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>您对此请求的备注</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>每秒请求数和消息数</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>自启动以来，99% 的请求在此时间内得到响应</translation>
    </message>
    <message>
        <source>err</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>以 5xx 响应的请求所占比例</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>最近一分钟内 100 个请求中有 99 个至少以此速度得到响应</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 总计</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>接收所发布内容的连接数；失去最后一个成员的主题即消失</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>到目前为止发布的消息数，每条计一次</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>最近几秒内的每秒消息数</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>最近一次有消息、成员加入或离开的时间</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>没有打开的连接。</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>HTTP %1，WebSocket %2，%3，异常 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>%Ln 个事件流</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>%2 的 %1，%3，已打开 %4。%5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>%1 等待发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>因客户端读取过慢，有 %Ln 条消息未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>最新响应为服务器错误 %1。</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>正在关闭。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>连接到此服务器的每个客户端都会显示在这里。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>打开欢迎页</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>发送消息</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>每秒请求数和消息数</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>HTTP 请求延迟</translation>
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
        <translation>每秒响应数（按状态）</translation>
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
        <translation>中断</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>打开的连接</translation>
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
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>等待发送的字节数</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待发送</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>最繁忙的路由</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>按 Enter 或双击可显示路由的请求。</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>最近 1 分钟内使用过的路由会显示在这里。</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>请求/s</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>消息/s</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>接收 / 发送</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>1 分钟内 %1 个</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>此窗口中运行着一个 Web 服务器</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>您的服务器运行在 %1</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>在浏览器中打开它：欢迎页会向您问好，还有聊天和时钟。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>每个连接、请求和消息都会实时显示在这里。还没有人来？引入示例流量吧。</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>启动示例流量</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>在连接或消息中选择一个 WebSocket，输入内容并发送：其客户端会立即收到。</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>显示消息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>关闭提示（Esc）</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>提示，第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>个连接因总连接数限制被拒绝</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>个连接因单个地址的限制被拒绝</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>个连接在最后一个允许的请求后关闭</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>次握手耗时过长</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>个请求头耗时过长</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>个请求正文耗时过长</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>个空闲连接被关闭</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>个处理程序耗时过长</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>个客户端停止读取</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>个客户端发送或读取过慢</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>个请求目标过长</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>个请求头过大</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>个请求的字段过多</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>个请求正文过大</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>个请求正文解压后过大</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>个分块大小行过长</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>个尾部字段区过大</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>个表单超出分段限制</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>条 WebSocket 消息过大</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>条 WebSocket 消息解压后过大</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>条消息因客户端读取过慢而未发送</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>次 ping 没有应答</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>个关闭帧没有应答</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>次请求须等待未读的响应</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>个连接在服务器停止时中断</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Take the filter away</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>%n 行中没有与筛选匹配的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>%n 行中没有位于所选时间内的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>%n 行中没有在所选时间内与筛选匹配的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>信息、警告和错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>清除所有行，包括未显示的行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>因同时到达的行过多，丢失了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>日志中没有达到此级别的行。</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>服务器的警告、错误和说明会显示在这里。</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>显示所有级别</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>写入标记</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>WebSocket 消息和服务器发送事件会显示在这里，您可以在打开的 WebSocket 中回复。</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>打开聊天页</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Write it into the box below</source>
        <translation>写入下方的输入框</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>仅显示此连接的消息</translation>
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
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>暂停显示</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>恢复显示</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>恢复显示 · 新增 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>关于 Eyewall(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>请求的时间</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>仅显示仪表板</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>About Eyewall</source>
        <translation>关于 Eyewall</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>能看清每个连接的 Web 服务器。MIT 许可证。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>显示暂停以来发生的内容</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>让各行和图表保持不动；记录继续进行</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 &amp;Qt</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>清除请求、消息、已关闭连接、已消失主题的行以及日志</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>撤销清空</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>恢复刚刚清除的行</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>列与排序</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>数值直接变化而不淡入，表格中的折线不再显示</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>搜索正文和消息(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>服务器已停止：没有人可以连接。</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>服务器未能启动：没有人可以连接。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>没有保存此类内容。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>在本地网络上共享</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>服务器地址的二维码</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>要显示的地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>服务器未运行，因此没有可显示的地址。</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>只有此计算机能打开此地址。要在手机上使用，请在本地网络上共享。</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>用同一网络中的手机相机对准它。</translation>
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
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>图表显示的时间</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>撤销缩放（Esc，或双击图表）</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>%1 至 %2，静止</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>每秒请求数 · 拖动以筛选时间段</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>显示所有时间的请求（Esc，或在时间条上双击）</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>仅 %1 的请求：显示所有时间的请求</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>对此服务器的每个请求一经响应就会显示在这里。</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>打开欢迎页</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>多久以前</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>距上一行</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间显示</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>复制 %n 个 URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>将 %n 个请求复制为 cURL</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>仅显示此连接的请求</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>%n 个请求的备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>在浏览器中打开地址</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>将地址显示为二维码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>服务器：%1 %2</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>已保存的会话</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>会话 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>打开会话(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>保存会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>在单独的窗口中查看先前保存的内容</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>将连接、请求、消息、主题和日志保存到文件</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>已将 %1 个请求和 %2 条消息保存为“%3”（%4），其中的机密信息也原样保留。</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>暂停期间等待的内容不在其中。</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>会话未打开</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>保存于 %1：此处内容均非实时。</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>于 %1 从 %2 保存：此处内容均非实时。</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>上一屏或下一屏</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>第一行或最后一行</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>选择更多行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>可对行执行的操作</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>筛选栏中</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>建议；为空时显示以前的筛选</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>上一个筛选（为空时）</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>清空筛选栏，然后回到表格</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>连接墙上</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>在方块之间移动</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>向上或向下多行</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>最早或最新的连接</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>图表上</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>将光标移动十步</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>更早或更晚</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>光标移到开头或末尾</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>请求上方的时间条</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>选择时间，然后移动</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>移动十秒</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>移动一分钟</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>移到开头或结尾</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>延长或缩短</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示所有时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu and entry</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutsDialog</name>
    <message>
        <source>No shortcut has these words.</source>
        <translation>没有包含这些词的快捷键。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>搜索词语或按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>按 Enter 转到更改该行按键的输入框。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新按键</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>恢复此命令的原有按键</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>恢复所有命令的原有按键</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>选择一行以更改其按键</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1” 的按键</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>这些按键属于窗口的某个部分，不能更改。</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 已用于 “%2”。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>个事件没有行，因为记录已满</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>行没有字节内容，因为记录已满</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>条消息未进入发送队列，因为客户端读取过慢</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>个连接未被接受，因为没有空闲的文件描述符</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>个连接因连接数限制被拒绝</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>个连接未能完成 TLS 握手</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>个连接被拒绝，因为其地址已被屏蔽</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 个连接</translation>
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
        <translation>接收 %1 · 发送 %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>保留 %1 个请求，%2 条消息</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>循环 %1</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>事件循环当前的延迟；自启动以来：%1。</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>达到限制：%1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 个被阻止</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认大小</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>有 WebSocket 订阅主题时，主题会显示在这里。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>发布消息</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>主题超过 %1 个：最后出现的未列出。</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>连接墙</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>连接墙 — 所有打开的连接</translation>
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
        <translation>显示 %2 中的 %1</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>地址的二维码</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>筛选：词语、status:5xx、-path:/assets、duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>以前用过的筛选</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>只显示匹配的行。按向下键可查看建议。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln 个已放弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>正则表达式在 %Ln 行上耗时过长：在那里已放弃，视为未找到。更简单的表达式能找到更多。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Show new rows</source>
        <translation>显示新行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ 新增 %1</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>显示底部的 %1 行新内容</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>使列适应内容</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达顺序</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>仅显示 %1 的行</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>排除 %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>按类型统计的连接</translation>
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
        <translation>异常 %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>连接墙</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>每个打开的连接都会在这里显示为一个方块。</translation>
    </message>
</context>
</TS>

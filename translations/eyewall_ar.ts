<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>المتن مرمّز بـ«%1»، ولا يمكن فك ترميزه هنا.</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>المتن مرمّز بـ%1: هذا الجزء أقل من أن يُفك ترميزه.</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>المتن مرمّز بـ%1 ولا يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>لم يكن في التسجيل متسع لهذا القدر (%1)، لكنه سُلّم على أي حال.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>لم يُسجَّل هذا القدر: %1.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>سُجّل أول %1 فقط من %2.</translation>
    </message>
    <message>
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1، %2 → %3+</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1، %2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>فُك ترميز أول %1 منه فقط.</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>ترميزه تالف أو بلا نهاية: هذا ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>سُجّل فقط أول %1 من %2 مرمّزة بـ %3: هذا ما تحتويه.</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>نوعه يقول JSON لكنه ليس كذلك: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>لا يمكن قراءة مجموعة محارفه «%1» هنا.</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>ليس كله %1: يظهر الباقي بالشكل %2.</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>حُفظ %1 باسم «%2».</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>حُفظ أول %1 من %2 باسم «%3»: لم يُسجَّل الباقي.</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>حفظ المتن</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>اكتب JSON، مثل {&quot;type&quot;:&quot;chat&quot;}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>ليس JSON عند %1: %2.</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>اكتب أرقامًا ست عشرية (7f 45 4c 46) أو Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>عدد الأرقام الست عشرية %1: لكل بايت رقمان، وينقص واحد.</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>ليست أرقامًا ست عشرية (7f 45 4c 46) ولا Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>يحمل ping ما لا يزيد على %1 بايت، وهذه %2.</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>«%1» ليس رقمًا ست عشريًا.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>اتُّفق على TLS، استئنافًا لجلسة سابقة: %1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>اتُّفق على TLS: %1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>أصبح %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>أصبح %1 عند %2</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>فتحه %1</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>أول رسالة</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسار URL</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>المنفذ المحلي</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Answers of 5xx</source>
        <translation>استجابات 5xx</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>رسائل واردة، صادرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>بايتات واردة، صادرة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>مستأنف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>بروتوكول فرعي</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>زمن RTT لـ ping</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>زمن RTT للنواة</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>الرسائل المُسقطة</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>لم تُرصد أسماؤها: %1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>وغيرها: %1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>لا يستمع إلى أي موضوع.</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>لم يستمع إلى أي موضوع.</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 في %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>ضغط المُستلَم</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>ضغط المُرسَل</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># لم يُسجَّل من المتن (%1) سوى جزء: ضع المتن كاملًا في body.bin أولًا.</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># لن تقبل الطرفية المتن (%1) دون تغيير: احفظه باسم body.bin أولًا.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>ليس للطلبات «%1». استخدمه في: %2.</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>ليس للاتصالات «%1». استخدمه في: %2.</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>ليس للرسائل «%1». استخدمه في: %2.</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>ليس للمواضيع «%1». استخدمه في: %2.</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>ليس لمدخلات السجل «%1». استخدمه في: %2.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>المرشّح أطول من الحد (عدد الأحرف: %1). اجعله أقصر.</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>الأقواس المتداخلة أكثر من الحد (%1). اكتبه بأقواس أقل.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>شروط المرشّح أكثر من الحد (%1). أزل بعضها.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>علامة الاقتباس هذه غير مغلقة. اكتب علامة أخرى بعد النص.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>هذا القوس غير مغلق. اكتب %1 بعد ما يجب جمعه معًا.</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>لا قوس مفتوح هنا. أزل هذا القوس.</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>لا شيء بين هذين القوسين. اكتب كلمة بينهما.</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>ينقص شيء قبل «%1». اكتب كلمة هناك.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>ينقص شيء بعد «%1». اكتب كلمة هناك.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>تنقص قيمة بعد «%1». اكتب مثلًا %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>لا يوجد مفتاح «%1». للبحث عن النص، ضعه بين علامتي اقتباس: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>لا يوجد مفتاح «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>لا يوجد رمز «%1». الرموز المعروفة: %2.</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>لا يمكن البحث في هذا الجدول إلا عن كلمات. ضعها بين علامتي اقتباس: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>لا يمكن مقارنة «%1» باستخدام «%2». اكتب مثلًا %3.</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>لا يمكن أن تأتي بعد «%1» إلا قيمة واحدة. أزل القيم الأخرى.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>«%1» ليس عددًا. اكتب مثلًا %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>«%1» ليس زمنًا. اكتب عددًا مع us أو ms أو s أو m أو h أو d، مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>«%1» ليس حجمًا. اكتب عددًا، وبعده k أو M أو G إن شئت، مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>«%1» ليس معرّف اتصال. اكتب مثلًا %2.</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>لا يعرف «%2» القيمة «%1». يقبل: %3.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>لا يمكن قراءة التعبير النمطي بدءًا من هنا: %1.</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>التعبير النمطي أطول من الحد (عدد الأحرف: %1). اجعله أقصر.</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>أي نص في الصف</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>حالة الاستجابة، أو 4xx أو 5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>المضيف المطلوب</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>مسار URL بلا الاستعلام</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>ما يلي علامة الاستفهام</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>المضيف ومسار URL والاستعلام</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>نوع محتوى الاستجابة</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>أسطر الترويسة، في الاتجاهين</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>المتون بقدر ما حُفظ منها</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>منفذ العميل</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>نمط المسار</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>بايتات متن الاستجابة</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>بايتات متن الطلب</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>الزمن حتى إرسال الاستجابة</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>الزمن حتى بدء الاستجابة</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>معرّف الاتصال</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http أو ws أو sse</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>الصفوف ذات حالة معيّنة</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in: من العميل، out: إلى العميل</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>بايتات الرسالة</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>نص الرسالة، بقدر ما حُفظ منه</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>اسم موضوع، أو اسم موضوع يستمع إليه</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>عدد المواضيع التي يستمع إليها</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>عدد المستمعين إلى الموضوع</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>الطلبات حتى الآن</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>الرسائل حتى الآن، في الاتجاهين</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>استجابات 5xx حتى الآن</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>البايتات حتى الآن، في الاتجاهين</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>البايتات التي تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>رسائل لم تُرسل لأن العميل يقرأ ببطء شديد</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>الزمن من ping إلى pong المقابل له</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>مدة بقائه مفتوحًا، حتى الآن أو حتى إغلاقه</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open (مفتوح) أو closed (مغلق)</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>مَن أغلق الاتصال أو ما أغلقه</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>رمز إغلاق WebSocket</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>الاسم الذي أعطيته للعميل</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>من سجّل الدخول كما يعرفه التطبيق</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>ما دوّنته</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>البرنامج الذي أرسل الطلب، كما يسمي نفسه</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>الأصل الذي ذكره المتصفح</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>الصفحة التي قادت إلى هنا</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>معرّف التتبع</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>البروتوكول الفرعي لـ WebSocket</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>مستوى مدخل السجل</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>فئة مدخل السجل</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>الاستجابة غير مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>أبطأ مما ينبغي</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>أحداث يرسلها الخادم (SSE)</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>طلبات عادية</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>مُرسلة من هذه النافذة</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>لم يُحفظ كاملًا</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>مضغوط أثناء النقل</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>قُطع قبل نهايته</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>بايتات تنتظر الإرسال</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>من العميل</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>إلى العميل</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>رسالة ثنائية</translation>
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
        <translation>إطار إغلاق</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>حدث يرسله الخادم (SSE)</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>يجري الاتفاق على TLS</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>رُصد إطار إغلاق</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>أُغلق بشكل سليم</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>انتهى بطريقة أخرى</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>أغلق العميل بشكل سليم</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>أغلق الخادم بشكل سليم</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>انتهت مهلة</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>أعاد العميل ضبط الاتصال أو اختفى</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>خالف العميل البروتوكول</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>بُلغ حد للحجم أو العدد</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>أُغلق من هذه النافذة</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>توقف الخادم</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>لمن يبحث عن خطأ</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>ما يحدث عادةً</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>ما لا ينبغي أن يحدث</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما فشل</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>الصورة كبيرة جدًا ولا يمكن عرضها: %1 × %2 بكسل.</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>يطلب ملف SVG هذا ما هو خارجه، ولذلك لا يُرسم.</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>لا يمكن قراءة ملف SVG هذا.</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>سُجّل الجزء الأول فقط: قد يظهر الناقص فارغًا.</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>سُجّل الجزء الأول فقط، وهو أقل من أن يُعرض.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>لا يمكن قراءة الصورة: إنها تالفة.</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>واحد لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>كلها موجودة</numerusform>
            <numerusform>واحد لم يعد موجودًا</numerusform>
            <numerusform>اثنان لم يعودا موجودين</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>واحد ليس WebSocket</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>كلها WebSocket</numerusform>
            <numerusform>واحد ليس WebSocket</numerusform>
            <numerusform>اثنان ليسا WebSocket</numerusform>
            <numerusform>%n ليست WebSocket</numerusform>
            <numerusform>%n ليست WebSocket</numerusform>
            <numerusform>%n ليست WebSocket</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>واحد يقرأ ببطء شديد</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>لا شيء يقرأ ببطء شديد</numerusform>
            <numerusform>واحد يقرأ ببطء شديد</numerusform>
            <numerusform>اثنان يقرآن ببطء شديد</numerusform>
            <numerusform>%n تقرأ ببطء شديد</numerusform>
            <numerusform>%n تقرأ ببطء شديد</numerusform>
            <numerusform>%n تقرأ ببطء شديد</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>رفض الخادم واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>لم يرفض الخادم شيئًا</numerusform>
            <numerusform>رفض الخادم واحدًا</numerusform>
            <numerusform>رفض الخادم اثنين</numerusform>
            <numerusform>رفض الخادم %n</numerusform>
            <numerusform>رفض الخادم %n</numerusform>
            <numerusform>رفض الخادم %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Only the first %1 of %2 of the body were recorded, and copied.</source>
        <translation>سُجّل أول %1 فقط من المتن (%2)، ونُسخ.</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>المتن ثنائي ولم يُنسخ.</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>المتن ثنائي: نُسخ بصيغة Base64.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>الانتظار (TTFB)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>لا يزال ينتظر</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>بلا استجابة بعد %1</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>غير معروف: لقد قُطع</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>لا يزال مفتوحًا.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>مغلق.</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>أغلق العميل الاتصال بشكل سليم.</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>أغلق الخادم الاتصال بشكل سليم.</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>أغلق الخادم الاتصال لانتهاء مهلة.</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>أعاد العميل ضبط الاتصال أو اختفى.</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>أغلق الخادم الاتصال لأن العميل خالف البروتوكول.</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>أغلق الخادم الاتصال لبلوغ حد للحجم أو العدد.</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>أُغلق الاتصال من هذه النافذة.</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>أُغلق الاتصال لأن الخادم توقف.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائي</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← وارد</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ صادر</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>إغلاق عادي</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>خطأ بروتوكول</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>بيانات غير مدعومة</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>بيانات غير صالحة</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>مخالفة السياسة</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>رسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>امتداد ناقص</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>بوابة غير صالحة</translation>
    </message>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>أُعيد ضبطه</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>رمز الإغلاق %1.</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>رمز الإغلاق %1، %2.</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>السبب المذكور: «%1».</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>خطأ في النظام: %1.</translation>
    </message>
</context>
<context>
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>إنه مجلد؛ حدد اسم ملف فيه</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>ليس ملفًا عاديًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>المجلد %1 غير موجود؛ أنشئه أو اختر غيره</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>لم يُحفظ %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>يتعذر فتح %1: %2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>لا توجد مساحة كافية؛ وفّر مساحة أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>أحد الطلبات أو الرسائل أكبر من أن يُحفظ في ملف</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>ليست جلسة حفظها Eyewall</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>حفظها إصدار أحدث من Eyewall (إصدار الصيغة %1، والمعروف هنا %2)؛ افتحها به</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>ليس لها إصدار</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>إنها تالفة (%1)</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>حفظها إصدار أحدث من Eyewall أو أنها تالفة (%1)</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>إنها كبيرة جدًا (%1)</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>لا توجد مساحة في %1؛ وفّر مساحة أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>تتعذر الكتابة في %1؛ اختر مجلدًا آخر</translation>
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
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1 (الأقصى %2)</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – الآن</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1: لا بيانات</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1: %2 في الثانية</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>المختار: من %1 إلى %2، بحد أقصى %3 في الثانية.</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>من %1 حتى الآن: الآن %2 في الثانية، بحد أقصى %3. لم يُختر وقت.</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::StatTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::TimeText</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <extracomment>So many hours ago, below a chart: −4 h</extracomment>
        <translation>%1%2 س</translation>
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
        <translation>إغلاق Eyewall</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة. ماذا تريد أن يحدث للخادم؟</numerusform>
            <numerusform>هناك اتصال واحد مفتوح. ماذا تريد أن يحدث للخادم؟</numerusform>
            <numerusform>هناك اتصالان مفتوحان. ماذا تريد أن يحدث للخادم؟</numerusform>
            <numerusform>هناك %n اتصالات مفتوحة. ماذا تريد أن يحدث للخادم؟</numerusform>
            <numerusform>هناك %n اتصالًا مفتوحًا. ماذا تريد أن يحدث للخادم؟</numerusform>
            <numerusform>هناك %n اتصال مفتوح. ماذا تريد أن يحدث للخادم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>إبقاؤه يعمل في علبة النظام</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>حركة تجريبية</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>متصفحات ودردشات وموجزات تخاطب هذا الخادم، ليكون لديك ما تشاهده</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>الخ&amp;طوات الأولى</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>لم تحصل هذه الأوامر على مفاتيحها من الإعدادات لأن أوامر أخرى تستخدمها: %1. جميع المفاتيح تحت «مساعدة».</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>الإغلاق مع وجود اتصالات</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>تعذرت كتابة قفل ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>تستخدم العملية %1 ملف التعريف ولا تجيب. أنهِها، أو اختر ملف تعريف آخر بالخيار --profile.</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>تعذر إنشاء مقبس ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>يعمل Eyewall بملف التعريف هذا بالفعل: ستظهر نافذته في المقدمة.</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>يحتفظ بإعداداته الخاصة: ما أُعطي هنا لا أثر له.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>جارٍ الإيقاف: يُترك ما يعمل حتى ينتهي</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>تبدأ الحركة التجريبية</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>تتوقف الحركة التجريبية</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionCheck</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one, or stop that program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. اختر منفذًا آخر، أو أوقف ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>يستطيع أي شخص على شبكتك الوصول إلى الخادم هناك.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionEditor</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>إضافة إلى: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>إزالة هذا العنصر</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>إزالة من: %1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>حدّده %1، وله الأولوية على ما هو محفوظ هنا.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>ملف التعريف «%1» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>ملف التعريف «%1» مجلد يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>يمكن لآخرين الكتابة في ملف التعريف «%1». اسحب منهم هذا الإذن (chmod go-w)، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>لا تُسمح الكتابة في ملف التعريف «%1».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>تعذر إنشاء المجلد «%1» لملف التعريف: %2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 ما يُغيَّر الآن لن يُحفظ.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>لا تخاطب الحركة التجريبية سوى خادم على هذا الحاسوب، لا %1.</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>لا تستطيع الحركة التجريبية الوصول إلى الخادم على %1: %2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>تحتاج الحركة التجريبية إلى الصفحات التجريبية، والخادم على %1 يعمل من دونها.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>لم تُستخدم إعدادات الخادم المحفوظة: %1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>لم يُشارَك الخادم على الشبكة: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>لا يُقبل جديد، وتُكمَل الاستجابات، ثم يتوقف الخادم</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة التش&amp;غيل</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>م&amp;شاركة على الشبكة المحلية</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>إعادة &amp;تحميل الشهادات</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>قراءة الشهادات والمفاتيح مجددًا، للاتصالات الجديدة</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>جارٍ الإيقاف: لم يبق أي اتصال، %1 s</numerusform>
            <numerusform>جارٍ الإيقاف: بقي اتصال واحد، %1 s</numerusform>
            <numerusform>جارٍ الإيقاف: بقي اتصالان، %1 s</numerusform>
            <numerusform>جارٍ الإيقاف: بقيت %n اتصالات، %1 s</numerusform>
            <numerusform>جارٍ الإيقاف: بقي %n اتصالًا، %1 s</numerusform>
            <numerusform>جارٍ الإيقاف: بقي %n اتصال، %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>قطع الآن</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>استخدام المنفذ الحر التالي</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>إنهاء كل الاتصالات فورًا</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>مُشارَك: يمكن لأي شخص على هذه الشبكة الوصول إلى %1</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>المجلد المراد تقديمه</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>هذا البرنامج نفسه يستمع على %1 مسبقًا: هل ذُكر العنوان مرتين؟</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>العنوان %1 يستخدمه برنامج للمستخدم %2. استخدم منفذًا آخر، أو اطلب منه إيقافه.</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>العنوان %1 يستخدمه %2 (العملية %3). أوقف ذلك البرنامج، أو استخدم منفذًا آخر.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>تقديم HTTPS</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>تقديم الصفحات المضمّنة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>عناوين HTTPS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>ملف بتنسيق PEM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>المجلد عند /</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>مجلدات تحت مسارات URL</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>اتصالات العنوان الواحد</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>طلبات الاتصال الواحد</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>ترويسة الطلب</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>رسالة WebSocket</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>انتظار الترويسة</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>انتظار بقية المتن</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>انتظار الطلب التالي</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>انتظار قراءة العميل</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>انتظار الاستجابة</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>الانتظار عند الإيقاف</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>يحتاج HTTPS إلى عنوان يستمع عليه.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>يحتاج HTTPS إلى شهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>الخادم متوقف. سيبدأ بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>هذه الإعدادات سارية.</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>التطبيق يعيد تشغيل الخادم. بلا عنوان لـ HTTP، يُقدَّم HTTPS فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>التطبيق يعيد تشغيل الخادم، ولا ينهي ذلك أي اتصال.</numerusform>
            <numerusform>التطبيق يعيد تشغيل الخادم، وينهي ذلك اتصالًا واحدًا.</numerusform>
            <numerusform>التطبيق يعيد تشغيل الخادم، وينهي ذلك اتصالين.</numerusform>
            <numerusform>التطبيق يعيد تشغيل الخادم، وينهي ذلك %n اتصالات.</numerusform>
            <numerusform>التطبيق يعيد تشغيل الخادم، وينهي ذلك %n اتصالًا.</numerusform>
            <numerusform>التطبيق يعيد تشغيل الخادم، وينهي ذلك %n اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>التطبيق يعيد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الوكلاء الموثوقون</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>خيط لكل نواة</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>حقول الترويسة</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>انتظار TLS وPROXY</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>أدنى سرعة في الثانية</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>العودة إلى الإعدادات السابقة</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>تشغيل الخادم بما كان لديه قبل تطبيق هذه الإعدادات</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1، فيه خطأ</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>يجب تصحيحه: %1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>المسجَّل من المتن أو الرسالة</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1: كل الملفات في %2</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/: كل الملفات في %1</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>الصفحات المضمّنة: الترحيب والدردشة والساعة والصدى والمواضيع و/api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>مشاركة على الشبكة المحلية</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>يمكن لأي شخص على هذه الشبكة الوصول إلى ما يلي، دون كلمة مرور:</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>ليس لهذا الجهاز عنوان على شبكة الآن.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>لا يُقدَّم شيء.</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>تنتهي عندما توقفها أو تنهي البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، ولا ينهي ذلك أي اتصال.</numerusform>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، وينهي ذلك اتصالًا واحدًا.</numerusform>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، وينهي ذلك اتصالين.</numerusform>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، وينهي ذلك %n اتصالات.</numerusform>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، وينهي ذلك %n اتصالًا.</numerusform>
            <numerusform>تنتهي عندما توقفها أو تنهي البرنامج. يُعاد تشغيل الخادم من أجلها، وينهي ذلك %n اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>إظهار Eyewall</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>الخادم: %1، %2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall: %1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall مستمر في علبة النظام</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>الخادم يعمل. النقر على هذه الأيقونة، أو تشغيل Eyewall من جديد، يعيد النافذة.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot;: المتوقع حجم مثل 65536 أو 64 KiB أو 10 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; ليس حجمًا من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>«%1»: اسم المقبس ناقص</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>«%1»: المنفذ لا يتجاوز 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>«%1» ليس HOST:PORT مثل 127.0.0.1:8080 أو [::1]:0، ولا unix:PATH</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>لم تُقرأ الشهادات مجددًا، وتبقى القديمة قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>المنفذ %1 مستخدم: الاستماع على %2 بدلًا منه.</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>المقبس %1 يخدمه برنامج آخر. أوقفه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>المنفذ %1 على %2 يستخدمه برنامج آخر. أوقفه، أو اختر منفذًا آخر بالخيار --listen.</translation>
    </message>
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>العنوان %1 ليس من عناوين هذا الجهاز. اختر واحدًا منها، أو * لها جميعًا.</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>المنفذ %1 لا يستخدمه إلا المسؤول. اختر منفذًا أعلى من 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>تعذر الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>المجلد «%1» مطلوب تقديمه، لكنه غير موجود. اختر مجلدًا آخر، أو أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>المجلد «%1» مطلوب تقديمه، لكن قراءته غير مسموحة. اختر مجلدًا آخر، أو غيّر مَن يحق له قراءته.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>«%1» ليس عددًا صحيحًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>«%1» ليس عدد ثوانٍ من %2 إلى %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«%1» ليس true ولا false</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 معطى مرتين</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>مفتاح «%1» ناقص: أضف --tls-key FILE</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>شهادة «%1» ناقصة: أضف --tls-cert FILE</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>أضف --tls-cert FILE و--tls-key FILE</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>لا شيء يستمع عبر TLS: أضف --tls-listen HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>«%1» ليس عنوانًا ولا شبكة، مثل 192.0.2.1 أو 10.0.0.0/8 (البتات بعد البادئة يجب أن تكون صفرًا)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>«%1» ليس off ولا records ولا full</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>«%1» ليس debug ولا info ولا warning ولا error</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>لا يوجد مجلد «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>«%1» ليس مجلدًا</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>لا يُسمح بقراءة المجلد «%1»</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>لتقديم مجلد عند / استخدم --root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>«%1» ليس /PATH=DIR مثل /files=site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>«%1» ليس مسارًا بسيطًا</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 موصول مرتين</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>السماح للعناوين المحددة بالاتصال مجددًا</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>لا عناوين محظورة.</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>لا يُسمح لهذه العناوين بالاتصال:</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>بمسافات بادئة</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>بيانات JSON تُفتح جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>أسماء وقيم، بعد فك ترميزها</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>أجزاء المتن، وكل جزء منها</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>عرض بصيغة</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ المعروض</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>يُعرض الأول فقط.</numerusform>
            <numerusform>يُعرض الأولان فقط.</numerusform>
            <numerusform>يُعرض أول %n فقط.</numerusform>
            <numerusform>يُعرض أول %n فقط.</numerusform>
            <numerusform>يُعرض أول %n فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>ليست فيه الأجزاء التي يذكرها نوعه.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائي</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>إغلاق اتصال</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>رمز من القائمة، أو رمز من عندك بين %1 و%2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>للعميل، ويجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>السبب للعميل</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>إغلاق الاتصالات</numerusform>
            <numerusform>إغلاق الاتصال</numerusform>
            <numerusform>إغلاق الاتصالين</numerusform>
            <numerusform>إغلاق كل الاتصالات (%n)</numerusform>
            <numerusform>إغلاق كل الاتصالات (%n)</numerusform>
            <numerusform>إغلاق كل الاتصالات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>إغلاق الاتصالات</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>اختر رمزًا من القائمة، أو اكتب رمزًا بين %1 و%2.</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>طول السبب %1 بايت، والمتسع %2.</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>بقي %1 بايت للسبب.</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>اتصالات HTTP تُقطع فورًا.</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>اتصال HTTP يُقطع فورًا.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>تعيين التعليق</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>إزالة التعليق</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>التعليق على الطلبات</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>مثلًا: أُجيب مرتين</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>عرض طلباته</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>عرض رسائله</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>إرسال ping الآن</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>نسخ بصيغة websocat</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>حظر العنوان</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>العناوين المحظورة…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>المحظورة…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>أُرسل ping إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>لم يُرسل ping إلى أي اتصال.</numerusform>
            <numerusform>أُرسل ping إلى الاتصال.</numerusform>
            <numerusform>أُرسل ping إلى الاتصالين.</numerusform>
            <numerusform>أُرسل ping إلى كل الاتصالات (%n).</numerusform>
            <numerusform>أُرسل ping إلى كل الاتصالات (%n).</numerusform>
            <numerusform>أُرسل ping إلى كل الاتصالات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>أُرسل ping إلى %1 من %2: %3.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>أُغلق %1.</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>لم يُغلق أي اتصال.</numerusform>
            <numerusform>أُغلق الاتصال.</numerusform>
            <numerusform>أُغلق الاتصالان.</numerusform>
            <numerusform>أُغلقت كل الاتصالات (%n).</numerusform>
            <numerusform>أُغلقت كل الاتصالات (%n).</numerusform>
            <numerusform>أُغلقت كل الاتصالات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>أُغلق %1 من %2: %3.</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>حُظر %1. الاتصالات المغلقة: %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>لم يُحظر أي عنوان. الاتصالات المغلقة: %1.</numerusform>
            <numerusform>حُظر العنوان. الاتصالات المغلقة: %1.</numerusform>
            <numerusform>حُظر العنوانان. الاتصالات المغلقة: %1.</numerusform>
            <numerusform>حُظرت كل العناوين (%n). الاتصالات المغلقة: %1.</numerusform>
            <numerusform>حُظرت كل العناوين (%n). الاتصالات المغلقة: %1.</numerusform>
            <numerusform>حُظرت كل العناوين (%n). الاتصالات المغلقة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>رفض الخادم الحظر: %1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>يُسمح للعنوان %1 بالاتصال مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>لم يُسمح لأي عنوان.</numerusform>
            <numerusform>يُسمح للعنوان بالاتصال مجددًا.</numerusform>
            <numerusform>يُسمح للعنوانين بالاتصال مجددًا.</numerusform>
            <numerusform>يُسمح لكل العناوين (%n) بالاتصال مجددًا.</numerusform>
            <numerusform>يُسمح لكل العناوين (%n) بالاتصال مجددًا.</numerusform>
            <numerusform>يُسمح لكل العناوين (%n) بالاتصال مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>تسمية %1</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>تسمية الاتصالات</numerusform>
            <numerusform>تسمية الاتصال</numerusform>
            <numerusform>تسمية الاتصالين</numerusform>
            <numerusform>تسمية كل الاتصالات (%n)</numerusform>
            <numerusform>تسمية كل الاتصالات (%n)</numerusform>
            <numerusform>تسمية كل الاتصالات (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>قائمة العناوين المحظورة ممتلئة. اسمح من جديد بما لا يلزم حظره.</numerusform>
            <numerusform>قائمة العناوين المحظورة ممتلئة: لم يتسع المكان لعنوان واحد. اسمح من جديد بما لا يلزم حظره.</numerusform>
            <numerusform>قائمة العناوين المحظورة ممتلئة: لم يتسع المكان لعنوانين. اسمح من جديد بما لا يلزم حظره.</numerusform>
            <numerusform>قائمة العناوين المحظورة ممتلئة: لم يتسع المكان لـ %n عناوين. اسمح من جديد بما لا يلزم حظره.</numerusform>
            <numerusform>قائمة العناوين المحظورة ممتلئة: لم يتسع المكان لـ %n عنوانًا. اسمح من جديد بما لا يلزم حظره.</numerusform>
            <numerusform>قائمة العناوين المحظورة ممتلئة: لم يتسع المكان لـ %n عنوان. اسمح من جديد بما لا يلزم حظره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>تسمية وتعليق…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Request head of the handshake</source>
        <translation>ترويسة طلب المصافحة</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>ترويسة استجابة المصافحة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>الذهاب والإياب</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>البايتات بالانتظار</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>أجزاء الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>لا شيء محدد.</numerusform>
            <numerusform>الاتصال المحدد الوحيد.</numerusform>
            <numerusform>أحد الاتصالين المحددين؛ تشمل الإجراءات كليهما.</numerusform>
            <numerusform>واحد من %n اتصالات محددة؛ تشمل الإجراءات جميعها.</numerusform>
            <numerusform>واحد من %n اتصالًا محددًا؛ تشمل الإجراءات جميعها.</numerusform>
            <numerusform>واحد من %n اتصال محدد؛ تشمل الإجراءات جميعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>لم يصبح WebSocket ولا تدفق أحداث: انظر طلباته.</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>لم تُسجَّل ترويسات المصافحة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>المصافحة</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>كيف تتغير أرقامه أثناء عرضه هنا</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>نسخ الاسم والقيمة</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
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
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا خصائص</numerusform>
            <numerusform>خاصية واحدة</numerusform>
            <numerusform>خاصيتان</numerusform>
            <numerusform>%n خصائص</numerusform>
            <numerusform>%n خاصية</numerusform>
            <numerusform>%n خاصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>ما الذي يحمل التسمية</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>تعيين التسمية</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>إزالة التسمية</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>تسمية الاتصالات</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>مثلًا: هاتف المطبخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>يشمل الاتصالات اللاحقة، وبعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>هذا الاتصال وحده</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>إلى أن ينتهي الاتصال</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>مثلًا: يفقد اتصاله كل ساعة</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>نص السطر</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>نسخ هذا السطر مع وقته ومستواه وفئته</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>نسخ هذا السطر</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>حُفظ أول %1 فقط من %2.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ من هذه النافذة إلى %1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← من %1</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ إلى %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>رمز الإغلاق</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>نسخ الحمولة</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>حفظ الحمولة…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>مقطوع، %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>حفظ الجزء…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>الموضوع المراد النشر فيه</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>نص يُتحقق من أنه JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>يُكتب بأرقام ست عشرية أو Base64</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>الرسالة المراد نشرها</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>اكتب رسالة؛ Ctrl+Enter لنشرها</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>نشر  Ctrl+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>إرسال هذه الرسالة إلى كل أعضاء الموضوع (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>النشر في</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>اكتب اسم موضوع، أو حدد موضوعًا أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>لا أعضاء الآن</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>رفضه الخادم: %1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>لا أحد مشترك في هذا الموضوع الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>لم تُنشر لأي عضو.</numerusform>
            <numerusform>نُشرت لعضو واحد.</numerusform>
            <numerusform>نُشرت لعضوين.</numerusform>
            <numerusform>نُشرت لـ%n أعضاء.</numerusform>
            <numerusform>نُشرت لـ%n عضوًا.</numerusform>
            <numerusform>نُشرت لـ%n عضو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>%1 over TLS</source>
        <translation>%1 · TLS</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>حفظ المتن…</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>ترويسة الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>ترويسة الاستجابة</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>لم تُسجَّل الترويسة.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>لا استجابة بعد.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>قُطع قبل نهايته</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>عالجه %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>لا مسار مطابق</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>متن الاستجابة</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>معرّف التتبع</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>نسخ URL</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>نسخ الطلب الخام</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>نسخ الاستجابة الخام</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>نسخ أمر يعيد إرسال الطلب نفسه</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>حفظ متن الطلب أو متن الاستجابة، أيهما كان معروضًا</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>نسخ أو حفظ</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>نسخ قيمة %1</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>نسخ متن الطلب</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>نسخ متن الاستجابة</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>حفظ متن الطلب…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>حفظ متن الاستجابة…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>تعليق: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>لم يعد %1 موجودًا: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>ليس %1 من نوع WebSocket: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>قائمة انتظار %1 ممتلئة لأن عميله يقرأ ببطء شديد: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>رفضه الخادم: %1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>أُرسل %1 إلى %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>نص يُتحقق من أنه JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>يُكتب بأرقام ست عشرية أو Base64</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>يُظهر pong الزمن المستغرق</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>إغلاق هذا الاتصال برمز وسبب</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>الرسالة المراد إرسالها</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>اكتب رسالة؛ Ctrl+Enter لإرسالها</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>إرسال  Ctrl+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>إرسال هذه الرسالة إلى العميل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>حدد رسالة أو اتصالًا من WebSocket مفتوح لتُرسل إليه</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>ليس %1 من نوع WebSocket مفتوحًا</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>الإرسال إلى %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>بالانتظار %1</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>أُغلق %1 بالرمز %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>لم يُرسل %1 إلى أي WebSocket.</numerusform>
            <numerusform>أُرسل %1 إلى WebSocket واحد.</numerusform>
            <numerusform>أُرسل %1 إلى اثنين من WebSocket.</numerusform>
            <numerusform>أُرسل %1 إلى جميع الـ%n من WebSocket.</numerusform>
            <numerusform>أُرسل %1 إلى جميع الـ%n من WebSocket.</numerusform>
            <numerusform>أُرسل %1 إلى جميع الـ%n من WebSocket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>أُرسل إلى %1 من %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>لم تُنشر لأي عضو.</numerusform>
            <numerusform>نُشرت لعضو واحد.</numerusform>
            <numerusform>نُشرت لعضوين.</numerusform>
            <numerusform>نُشرت لـ%n أعضاء.</numerusform>
            <numerusform>نُشرت لـ%n عضوًا.</numerusform>
            <numerusform>نُشرت لـ%n عضو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>النشر لجميع أعضاء الموضوع %1</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>لا WebSocket محدد للإرسال</numerusform>
            <numerusform>الإرسال إلى WebSocket واحد محدد</numerusform>
            <numerusform>الإرسال إلى اثنين محددين من WebSocket</numerusform>
            <numerusform>الإرسال إلى جميع الـ%n المحددة من WebSocket</numerusform>
            <numerusform>الإرسال إلى جميع الـ%n المحددة من WebSocket</numerusform>
            <numerusform>الإرسال إلى جميع الـ%n المحددة من WebSocket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>يمكن الإرسال إلى جميع المحدد</numerusform>
            <numerusform>لا يمكن الإرسال إلى واحد محدد</numerusform>
            <numerusform>لا يمكن الإرسال إلى اثنين محددين</numerusform>
            <numerusform>لا يمكن الإرسال إلى %n محددة</numerusform>
            <numerusform>لا يمكن الإرسال إلى %n محددًا</numerusform>
            <numerusform>لا يمكن الإرسال إلى %n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>يُرسل ping إلى WebSocket لا إلى موضوع.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>اختر لمن تذهب الرسالة</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>هذا المقبس، %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>كل المحدد</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>كل من في موضوع</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>إلى: هذا المقبس</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>إلى: الموضوع %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>إلى: لا شيء محدد</numerusform>
            <numerusform>إلى: الواحد المحدد</numerusform>
            <numerusform>إلى: الاثنين المحددين</numerusform>
            <numerusform>إلى: الـ%n المحددة</numerusform>
            <numerusform>إلى: الـ%n المحددة</numerusform>
            <numerusform>إلى: الـ%n المحددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>قُطع قبل نهايته، %1</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>القياس عند الخادم: لا يشمل الطريق عبر الشبكة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>الاتصال مفتوح منذ</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>أعضاء الموضوع</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>المفتاح Enter أو نقرة مزدوجة لعرض الاتصال</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>معلومات الموضوع</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>live</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>في الثانية: %1</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>لا رسائل الآن</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>الأعضاء: أول %1 من %2</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>الأعضاء: %1 من %2، وفات التسجيلَ الباقون</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>لا أعضاء</translation>
    </message>
</context>
<context>
    <name>eyewall::models::ConnectionModel</name>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 رسالة/ث</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 طلب/ث</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>مصافحة</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>الاسم الذي تعطيه لهذا الاتصال أو لعنوانه</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>مَن أنهاه أو ما أنهاه، ورمز الإغلاق والسبب المذكور</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>متى تحركت البايتات آخر مرة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← رسائل</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>الرسائل المستلمة</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ رسائل</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>الرسائل المرسلة</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← بايت</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>البايتات المستلمة</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ بايت</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>البايتات المرسلة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>البايتات التي تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>الزمن من ping إلى pong المقابل له</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>المواضيع التي يستمع إليها</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>طلبات/ث</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>الطلبات في الثانية الأخيرة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>استجابات 5xx التي رُصدت</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>المُسقطة</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>رسائل لم تُرسل لأن العميل يقرأ ببطء شديد</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>زمن RTT للنواة</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>زمن الذهاب والإياب في TCP، ويقاس للاتصالات المحددة</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>المقاطع التي أعاد TCP إرسالها، للاتصالات نفسها</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسار URL</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>مسار URL للترقية أو لآخر طلب</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>بروتوكول فرعي</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>قيمة Sec-WebSocket-Protocol المختارة</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>قيمة Sec-WebSocket-Extensions المتفق عليها</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>الموقع الذي فتحته صفحته</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>البرنامج الذي اتصل، كما يسمي نفسه</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>الإصدار وخوارزمية التشفير</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>الاسم الذي طلبه العميل (SNI)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>منفذ هذا الخادم الذي جاء إليه</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>الخيط الذي يخدمه</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>الرسائل، أو الطلبات إن لم توجد رسائل، في الثانية الأخيرة، مع خط لآخر نصف دقيقة</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>محوّل عن</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>العميل والوكلاء بينهما كما يذكرهم أول طلب أو الترقية</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>مُمرَّر عن %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>%1 من الرسائل، %2 على الشبكة</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>من يطلب عبره، كما يعرفه التطبيق</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← نسبة</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ نسبة</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>كم مرة تكبر الرسائل المستلمة ما عبر الشبكة: permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>كم مرة تكبر الرسائل المرسلة ما عبر الشبكة: permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>ما علّقت به على هذا الاتصال أو عنوانه</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بلا لون</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>وارد: من العميل. صادر: إلى العميل. أنت: أُرسل من هذه النافذة.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>لم يُحفظ: كان التسجيل ممتلئًا</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ أنت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>sample · %1</source>
        <translation>تجريبي · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسار URL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>بايتات متن الاستجابة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>المسار المطابق، أو الملفات التي قُدّمت</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>المضيف المطلوب</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>حجم الطلب</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>بايتات متن الطلب</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>الزمن من أول بايت في الطلب إلى أول بايت في الاستجابة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>ما يلي مسار URL</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>مخطط HTTP وإصداره</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>الاتصال الذي جاء به الطلب</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>البرنامج الذي أرسل الطلب، كما يسمي نفسه</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>المُحيل</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>الصفحة التي قادت إلى هنا</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>معرّف التتبع</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>من traceparent أو X-Request-Id أو X-Amzn-Trace-Id</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>مقطوع، %1</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>ملفات ثابتة</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>ملفات ثابتة %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>الشلال</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>متى بدأ ومتى انتهى، مقارنةً بالطلبات الأخرى الظاهرة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>ما علّقت به على هذا الطلب</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/ث</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>الطلبات والرسائل في الثانية</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>أُجيب 99 من كل 100 طلب منذ البدء بهذه السرعة على الأقل</translation>
    </message>
    <message>
        <source>err</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>نسبة الطلبات التي أُجيبت بـ 5xx</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>أُجيب عن 99 من كل 100 طلب في الدقيقة الأخيرة بهذه السرعة على الأقل</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 الكل</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>الاتصالات التي يصلها ما يُنشر؛ وينتهي الموضوع حين يفقد آخرها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>المنشورة حتى الآن، وتُعد كل واحدة مرة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>الرسائل في الثانية، خلال الثواني الأخيرة</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>متى جاءت آخر رسالة أو حدث آخر انضمام أو مغادرة</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>لا اتصالات مفتوحة.</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>اتصالات HTTP: %1، WebSocket: %2، %3، متعثرة: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>لا تدفقات أحداث</numerusform>
            <numerusform>تدفق أحداث واحد</numerusform>
            <numerusform>تدفقا أحداث</numerusform>
            <numerusform>%Ln تدفقات أحداث</numerusform>
            <numerusform>%Ln تدفق أحداث</numerusform>
            <numerusform>%Ln تدفق أحداث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>مفتوح منذ %1.</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>بلا مسار</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>لا تعثر.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>اتصال %1 من %2، %3، مفتوح منذ %4. %5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>ينتظر الإرسال: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>أُرسلت كل الرسائل.</numerusform>
            <numerusform>لم تُرسل رسالة واحدة، لأن العميل يقرأ ببطء شديد.</numerusform>
            <numerusform>لم تُرسل رسالتان، لأن العميل يقرأ ببطء شديد.</numerusform>
            <numerusform>لم تُرسل %Ln رسائل، لأن العميل يقرأ ببطء شديد.</numerusform>
            <numerusform>لم تُرسل %Ln رسالة، لأن العميل يقرأ ببطء شديد.</numerusform>
            <numerusform>لم تُرسل %Ln رسالة، لأن العميل يقرأ ببطء شديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>كانت استجابته الأخيرة خطأ الخادم %1.</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>يجري إغلاقه.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>يظهر هنا كل عميل يتصل بهذا الخادم.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>فتح صفحة الترحيب</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>إرسال رسالة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>الطلبات والرسائل في الثانية</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>زمن استجابة طلبات HTTP</translation>
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
        <translation>الاستجابات في الثانية حسب الحالة</translation>
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
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>الاتصالات المفتوحة</translation>
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
        <translation>البايتات في الثانية</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>البايتات التي تنتظر الإرسال</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>المسارات الأكثر نشاطًا</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>المفتاح Enter أو نقرة مزدوجة لعرض طلبات مسار.</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>تظهر هنا المسارات التي استُخدمت في الدقيقة الأخيرة.</translation>
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
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>طلبات/ث</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>رسائل/ث</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>وارد / صادر</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>زمن p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>%1 خلال دقيقة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>في هذه النافذة خادم ويب يعمل</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>خادمك يعمل على %1</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>افتحه في متصفح: صفحة الترحيب تحييك، وفيها دردشة وساعة.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>يظهر هنا كل اتصال وطلب ورسالة لحظة حدوثه. لا أحد هنا بعد؟ شغّل الحركة التجريبية.</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>بدء الحركة التجريبية</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>أرسل ردًا</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>اختر WebSocket من الاتصالات أو الرسائل، واكتب شيئًا وأرسله: يصل إلى عميله فورًا.</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>عرض الرسائل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>إغلاق التلميح (Esc)</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>إغلاق التلميح</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>تلميح، الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>اتصالات رُفضت بسبب حد الاتصالات كلها</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>اتصالات رُفضت بسبب حد العنوان الواحد</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>اتصالات أُغلقت بعد آخر طلب مسموح لها</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>مصافحات استغرقت وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>ترويسات طلبات استغرقت وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>متون طلبات استغرقت وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>اتصالات خاملة أُغلقت</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>معالجات استغرقت وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>عملاء توقفوا عن القراءة</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>عملاء أرسلوا أو قرؤوا ببطء شديد</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>أهداف طلبات أطول من اللازم</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>ترويسات طلبات أكبر من اللازم</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>طلبات حقولها أكثر من اللازم</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>متون طلبات أكبر من اللازم</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>متون طلبات أكبر من اللازم بعد فك الضغط</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>أسطر أحجام chunk أطول من اللازم</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>أقسام trailer أكبر من اللازم</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>نماذج تتجاوز حدود أجزائها</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>رسائل WebSocket أكبر من اللازم</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>رسائل WebSocket أكبر من اللازم بعد فك الضغط</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>رسائل لم تُرسل، لأن عميلًا يقرأ ببطء شديد</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>إشارات ping بلا رد</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>إطارات إغلاق بلا رد</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>مرات انتظرت فيها الطلبات استجابات لم تُقرأ</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>اتصالات قُطعت عند توقف الخادم</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Take the filter away</source>
        <translation>إزالة المرشّح</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>لا صفوف يطابقها المرشّح.</numerusform>
            <numerusform>لا يطابق المرشّح الصف الوحيد.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من الصفين.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صفوف.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صفًا.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>لا صفوف في الوقت المختار.</numerusform>
            <numerusform>الصف الوحيد ليس في الوقت المختار.</numerusform>
            <numerusform>ليس أيٌّ من الصفين في الوقت المختار.</numerusform>
            <numerusform>ليس أيٌّ من %n صفوف في الوقت المختار.</numerusform>
            <numerusform>ليس أيٌّ من %n صفًا في الوقت المختار.</numerusform>
            <numerusform>ليس أيٌّ من %n صف في الوقت المختار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>لا صفوف يطابقها المرشّح في الوقت المختار.</numerusform>
            <numerusform>لا يطابق المرشّح الصف الوحيد في الوقت المختار.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من الصفين في الوقت المختار.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صفوف في الوقت المختار.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صفًا في الوقت المختار.</numerusform>
            <numerusform>لا يطابق المرشّح أيًا من %n صف في الوقت المختار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الصفوف</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>أدنى خطورة للأسطر المعروضة</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>المعلومات والتحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>إزالة كل الأسطر، حتى غير المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>لم يُفقد أي سطر.</numerusform>
            <numerusform>فُقد سطر واحد لأن أسطرًا كثيرة جاءت دفعة واحدة.</numerusform>
            <numerusform>فُقد سطران لأن أسطرًا كثيرة جاءت دفعة واحدة.</numerusform>
            <numerusform>فُقدت %n أسطر لأن أسطرًا كثيرة جاءت دفعة واحدة.</numerusform>
            <numerusform>فُقد %n سطرًا لأن أسطرًا كثيرة جاءت دفعة واحدة.</numerusform>
            <numerusform>فُقد %n سطر لأن أسطرًا كثيرة جاءت دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>لا سطر في السجل بهذه الخطورة.</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>يظهر هنا ما يقوله الخادم: تحذيرات وأخطاء وملاحظات.</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>عرض كل المستويات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>كتابة علامة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>تظهر هنا رسائل WebSocket والأحداث المرسلة من الخادم، ويمكنك الرد في WebSocket مفتوح.</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>فتح صفحة الدردشة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Write it into the box below</source>
        <translation>كتابتها في المربع أدناه</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>رسائل هذا الاتصال فقط</translation>
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
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>تجميد العرض</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>استئناف العرض</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>استئناف العرض · جديد: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;مرشّح</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>&amp;حول Eyewall</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;لوحة المعلومات</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>ال&amp;مواضيع</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>أوقات الطلبات</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>لوحة المعلومات فقط</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>About Eyewall</source>
        <translation>حول Eyewall</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>خادم ويب بنافذة على كل اتصال. رخصة MIT.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>عرض ما حدث منذ التجميد</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>تثبيت الصفوف والمخططات؛ ويستمر التسجيل</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>إزالة صفوف الطلبات والرسائل والاتصالات المغلقة والمواضيع المنتهية والسجل</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>التراجع عن المسح</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>إرجاع الصفوف التي أُزيلت للتو</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>تتغير القيم بلا تلاشٍ، وتُحذف الخطوط من الجداول</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>ال&amp;بحث في المتون والرسائل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>الخادم متوقف: لا يستطيع أحد الاتصال به.</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>لم يبدأ الخادم: لا يستطيع أحد الاتصال به.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>تشغيل الخادم</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>لم يُحفظ شيء من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>إخفاء التنبيه</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>مشاركة على الشبكة المحلية</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>عنوان الخادم كرمز QR</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>العنوان المراد عرضه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>الخادم لا يعمل، فلا عنوان لعرضه.</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>هذا الحاسوب وحده يستطيع فتح هذا العنوان. شاركه على الشبكة المحلية لاستخدامه من هاتف.</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>وجّه إليه كاميرا هاتف على الشبكة نفسها.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RangeBar</name>
    <message>
        <source>1 min</source>
        <translation>1 د</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 س</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>إلى المباشر</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>المدة التي تعرضها المخططات</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>إلغاء التكبير (Esc، أو نقرة مزدوجة على مخطط)</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>من %1 إلى %2، ثابت</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>الطلبات في الثانية · اسحب لترشيح مدة زمنية</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>إظهار طلبات كل الأوقات (Esc أو نقر مزدوج على الشريط)</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>طلبات %1 فقط: إظهار طلبات كل الأوقات</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>يظهر هنا كل طلب إلى هذا الخادم لحظة الإجابة عنه.</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>فتح صفحة الترحيب</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>منذ الصف السابق</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>نسخ عناوين URL</numerusform>
            <numerusform>نسخ عنوان URL</numerusform>
            <numerusform>نسخ عنواني URL</numerusform>
            <numerusform>نسخ %n عناوين URL</numerusform>
            <numerusform>نسخ %n عنوان URL</numerusform>
            <numerusform>نسخ %n عنوان URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>نسخ الطلبات بصيغة cURL</numerusform>
            <numerusform>نسخ الطلب بصيغة cURL</numerusform>
            <numerusform>نسخ طلبين بصيغة cURL</numerusform>
            <numerusform>نسخ %n طلبات بصيغة cURL</numerusform>
            <numerusform>نسخ %n طلبًا بصيغة cURL</numerusform>
            <numerusform>نسخ %n طلب بصيغة cURL</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>طلبات هذا الاتصال فقط</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>تعليق على %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>لا طلبات للتعليق عليها</numerusform>
            <numerusform>تعليق على طلب واحد</numerusform>
            <numerusform>تعليق على طلبين</numerusform>
            <numerusform>تعليق على %n طلبات</numerusform>
            <numerusform>تعليق على %n طلبًا</numerusform>
            <numerusform>تعليق على %n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>فتح العنوان في المتصفح</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>عرض العنوان كرمز QR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>الخادم: %1 %2</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>جلسة محفوظة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>الجلسات (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>&amp;فتح جلسة…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;حفظ الجلسة…</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>عرض ما حُفظ سابقًا في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>حفظ الاتصالات والطلبات والرسائل والمواضيع والسجل في ملف</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>لم تُحفظ الجلسة</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>حُفظ %1 من الطلبات و%2 من الرسائل في «%3» (%4)، مع كل ما فيها من أسرار.</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>ولا يتضمن ما ينتظر خلف الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>لم تُفتح الجلسة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>حُفظ في %1: لا شيء هنا مباشر.</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>حُفظ في %1 من %2: لا شيء هنا مباشر.</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>شاشة واحدة لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>أول صف أو آخر صف</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>تحديد صفوف أكثر</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>ما يمكن فعله بالصف</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>في سطر المرشّح</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>اقتراحات، وفي السطر الفارغ المرشّحات السابقة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>أخذ اقتراح</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>المرشّح السابق، في السطر الفارغ</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>مسح السطر ثم العودة إلى الجدول</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>على الجدار</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>من مربع إلى مربع</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>عدة صفوف لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>أقدم اتصال أو أحدثه</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>على مخطط</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>تحريك المؤشر</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>تحريك المؤشر عشر خطوات</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>تكبير أو تصغير</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>أبكر أو أحدث</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>إلى المباشر</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>المؤشر إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>على الشريط فوق الطلبات</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>اختيار وقت ثم نقله</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>نقله عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>نقله دقيقة</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>نقله إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>تمديده أو تقصيره</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>إظهار كل الأوقات</translation>
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
        <translation>لا اختصار يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>ابحث بكلمات أو مفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>الكل كالمعتاد</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>مفتاح الإدخال ينقل إلى الحقل الذي يغيّر مفاتيح السطر.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>إرجاع مفاتيح هذا الأمر الأصلية</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>إرجاع مفاتيح كل الأوامر الأصلية</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>اختر سطرًا لتغيير مفاتيحه</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>تخص هذه المفاتيح جزءًا من النافذة وتبقى كما هي.</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 مستخدم بالفعل لـ«%2».</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>أحداث بلا صف، لأن التسجيل كان ممتلئًا</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>صفوف بلا بايتاتها، لأن التسجيل كان ممتلئًا</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>رسائل لم تدخل قائمة الانتظار، لأن عميلًا يقرأ ببطء شديد</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>اتصالات لم تُقبل، لعدم توفر واصف ملف حر</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>اتصالات رُفضت بسبب حد الاتصالات</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>اتصالات بلا مصافحة TLS ناجحة</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>اتصالات رُفضت، لأن عنوانها محظور</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>البايتات في الثانية</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>الصفوف المحفوظة</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>الاتصالات: %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 طلب/ث</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 رسالة/ث</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>وارد %1 · صادر %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>محفوظ: طلبات %1، رسائل %2</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>الحلقة %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>الأسوأ %1</translation>
    </message>
    <message>
        <source>worst %1 by %2</source>
        <translation>الأسوأ %1 بسبب %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>مقدار تأخر حلقات الأحداث الآن؛ %1 منذ البدء.</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>الحدود المبلوغة: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>المُسقطة: %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 محظور</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>تظهر المواضيع هنا عندما يشترك WebSocket في أحدها.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>نشر رسالة</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>المواضيع أكثر من %1: لا تُسرد أحدثها.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>الجدار — كل اتصال مفتوح</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: %1 is an amount with its unit, as in 3.1 MB/s</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ب</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ك.ب</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غ.ب</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>ت.ب</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>م.ث</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Payload</name>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>%1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB</extracomment>
        <translation>معروض %1 من %2</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>رمز QR للعنوان</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>مرشّح: كلمات، status:5xx -path:/assets duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>مرشّحات استُخدمت من قبل</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>يُظهر الصفوف المطابقة فقط. اضغط سهم الأسفل للاقتراحات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>لم يُتخلَّ عن شيء</numerusform>
            <numerusform>تُخلّي عن واحد</numerusform>
            <numerusform>تُخلّي عن اثنين</numerusform>
            <numerusform>تُخلّي عن %Ln</numerusform>
            <numerusform>تُخلّي عن %Ln</numerusform>
            <numerusform>تُخلّي عن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا: تُخلّي عنه ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا في صف واحد: تُخلّي عنه هناك ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا في صفين: تُخلّي عنه هناك ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا في %Ln صفوف: تُخلّي عنه هناك ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا في %Ln صفًا: تُخلّي عنه هناك ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
            <numerusform>يستغرق التعبير النمطي وقتًا طويلًا في %Ln صف: تُخلّي عنه هناك ويُعدّ غير موجود. التعبير الأبسط يجد أكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>اقتراحات للمرشّح</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Show new rows</source>
        <translation>عرض الصفوف الجديدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ جديد: %1</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>عرض الصفوف الجديدة في الأسفل (%1)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>نسخ الصفوف</numerusform>
            <numerusform>نسخ الصف</numerusform>
            <numerusform>نسخ صفين</numerusform>
            <numerusform>نسخ %n صفوف</numerusform>
            <numerusform>نسخ %n صفًا</numerusform>
            <numerusform>نسخ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>ملاءمة الأعمدة لمحتواها</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1، تصاعديًا</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1، تنازليًا</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>الصفوف ذات %1 فقط</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>الاتصالات حسب النوع</translation>
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
        <translation>متعثرة %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>سيكون كل اتصال مفتوح مربعًا هنا.</translation>
    </message>
</context>
</TS>

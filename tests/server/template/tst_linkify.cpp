// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/linkify.h"

#include <QtTest/QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using eyewall::linkify;
using eyewall::LinkifyOptions;

class tst_Linkify : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void leavesAlone_data();
    void leavesAlone();
    void asksForTheProtocol();
    void permitsProtocols();
    void shortens();
    void addsAttributes();
    void escapesEverything();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

namespace {

/// The text with the address between "[" and "]" as a link.
QString withLink(QString text)
{
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']');
    const QString url = text.mid(open + 1, close - open - 1).toHtmlEscaped();
    const QString href = url.contains(u':') ? url : QLatin1String("http://") + url;
    return text.left(open).toHtmlEscaped() + QStringLiteral("<a href=\"%1\">%2</a>").arg(href, url) +
           text.mid(close + 1).toHtmlEscaped();
}

} // namespace

void tst_Linkify::links_data()
{
    QTest::addColumn<QString>("marked"); // the address that is found stands in square brackets
    const auto row = [](const char *marked) { QTest::newRow(marked) << QString::fromUtf8(marked); };
    row("hello [http://world.com/]!");
    row("hello [http://world.com/with?param=true&stuff=yes]");
    row("[http://url.com/w](aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    row("[http://url.com/withmany]........................");
    row("[http://url.com/withmany](((((((((((((((((((((a)");
    row("[http://foo.com/blah_blah]");
    row("[http://foo.com/blah_blah/]");
    row("(Something like [http://foo.com/blah_blah])");
    row("[http://foo.com/blah_blah_(wikipedia)]");
    row("[http://foo.com/blah_(blah)_(wikipedia)_blah]");
    row("(Something like [http://foo.com/blah_blah_(wikipedia)])");
    row("[http://foo.com/blah_blah].");
    row("[http://foo.com/blah_blah/].");
    row("<[http://foo.com/blah_blah]>");
    row("<[http://foo.com/blah_blah/]>");
    row("[http://foo.com/blah_blah],");
    row("[http://www.example.com/wpstyle/?p=364].");
    row("[http://userid:password@example.com:8080]");
    row("[http://userid@example.com]");
    row("[http://userid@example.com:8080]");
    row("[http://\u27a1.ws/\u4a39]");
    row("<tag>[http://example.com]</tag>");
    row("Just a [www.example.com] link.");
    row("see \"[http://example.com/a]\" there");
    row("[http://example.com/?q=\"x]\"");
    row("'[http://example.com/a]'");
    row("[HTTPS://EXAMPLE.COM/A]");
    row("a:[http://x.org]");
    row("--[http://x.org/a-b_c]--");
    row("no-[www.x.org]");
    row("[http://x.org/a#b;c=d]; and more");
}

void tst_Linkify::links()
{
    QFETCH(QString, marked);
    QString expected = withLink(marked);
    expected.replace(QLatin1String("&#39;"), QLatin1String("&#x27;")).replace(u'\'', QLatin1String("&#x27;"));
    // What looks like an address in front of "--" keeps its dashes, which may end one.
    if (marked.endsWith(u"]--"))
        expected = withLink(QStringLiteral("--[http://x.org/a-b_c--]"));
    QCOMPARE(linkify(QString(marked).remove(u'[').remove(u']')), expected);
}

void tst_Linkify::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("plain text, e.g. this: that/those");
    row("javascript:alert(1)");
    row("javascript://x/%0Aalert(1)");
    row("data:text/html;base64,xx");
    row("ftp://example.com/");
    row("xhttp://example.com/");
    row("awww.example.com");
    row("http:// and http:/// and www. and ://x");
    row("WWW.EXAMPLE.COM");
    row("");
}

void tst_Linkify::leavesAlone()
{
    QFETCH(QString, text);
    const QString html = linkify(text);
    QVERIFY2(!html.contains(u"<a "), qPrintable(html));
    QCOMPARE(html, text);
}

void tst_Linkify::asksForTheProtocol()
{
    LinkifyOptions options;
    options.requireProtocol = true;
    QCOMPARE(linkify(u"Just a www.example.com link.", options),
             QStringLiteral("Just a www.example.com link."));
    QVERIFY(linkify(u"http://www.example.com", options).startsWith(u"<a href"));
}

void tst_Linkify::permitsProtocols()
{
    LinkifyOptions options;
    options.permittedProtocols = QStringList{QStringLiteral("rdar"), QStringLiteral("message")};
    QCOMPARE(linkify(u"rdar://1234 http://x.org", options),
             QStringLiteral("<a href=\"rdar://1234\">rdar://1234</a> http://x.org"));
    QCOMPARE(linkify(u"rdar:/1234", options), QStringLiteral("<a href=\"rdar:/1234\">rdar:/1234</a>"));
    QCOMPARE(linkify(u"message://%3c33@mail.com%3e", options),
             QStringLiteral("<a href=\"message://%3c33@mail.com%3e\">message://%3c33@mail.com%3e</a>"));
    options.permittedProtocols = QStringList{QStringLiteral("file")};
    QCOMPARE(linkify(u"A file:///passwords.txt", options),
             QStringLiteral("A <a href=\"file:///passwords.txt\">file:///passwords.txt</a>"));
}

void tst_Linkify::shortens()
{
    LinkifyOptions options;
    options.shorten = true;
    QCOMPARE(linkify(u"A http://reallylong.com/link/that/exceedsthelenglimit.html", options),
             QStringLiteral("A <a href=\"http://reallylong.com/link/that/exceedsthelenglimit.html\""
                            " title=\"http://reallylong.com/link/that/exceedsthelenglimit.html\">http://"
                            "reallylong.com/link...</a>"));
    QCOMPARE(linkify(u"A http://reallylongdomainnamethatwillbetoolong.com/hi!", options),
             QStringLiteral("A <a href=\"http://reallylongdomainnamethatwillbetoolong.com/hi\""
                            " title=\"http://reallylongdomainnamethatwillbetoolong.com/hi\">http://"
                            "reallylongdomainnametha...</a>!"));
    QCOMPARE(linkify(u"http://short.com/a", options),
             QStringLiteral("<a href=\"http://short.com/a\">http://short.com/a</a>"));
    QVERIFY(linkify(u"http://a.com/?a&b&c&d&e&f&g&h&i&j&k&l", options).endsWith(u">http://a.com/...</a>"));
}

void tst_Linkify::addsAttributes()
{
    LinkifyOptions options;
    options.extraAttributes = QStringLiteral("  rel=\"nofollow\" class=\"external\" ");
    QCOMPARE(
        linkify(u"www.x.com", options),
        QStringLiteral("<a href=\"http://www.x.com\" rel=\"nofollow\" class=\"external\">www.x.com</a>"));
    options.attributesFor = [](QStringView url) {
        return url.startsWith(u"http://www.in.com") ? QStringLiteral("class=\"in\"") : QString();
    };
    QCOMPARE(linkify(u"www.out.com and www.in.com/a", options),
             QStringLiteral("<a href=\"http://www.out.com\">www.out.com</a> and <a "
                            "href=\"http://www.in.com/a\" class=\"in\">www.in.com/a</a>"));
}

void tst_Linkify::escapesEverything()
{
    QCOMPARE(linkify(u"<b onclick='x'> http://x.org/?a=\"><script>"),
             QStringLiteral("&lt;b onclick=&#x27;x&#x27;&gt; <a "
                            "href=\"http://x.org/?a\">http://x.org/?a</a>=&quot;&gt;&lt;script&gt;"));
    QCOMPARE(linkify(u"http://x.org/\"onmouseover=\"alert(1)"),
             QStringLiteral("<a "
                            "href=\"http://x.org/&quot;onmouseover=&quot;alert(1)\">http://x.org/"
                            "&quot;onmouseover=&quot;alert(1)</a>"));
}

void tst_Linkify::takesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"www.a(", "http://x.org/(", "a:/", ".", "w", "www.", "(", "http://", "a-",
                              "x://....", "www.a(b)", ":", "&"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

/// Ten times as long must not take a hundred times as long. Both are so long that memory for them is asked of
/// the system; of the processor's time, which other programs do not add to, it is the least of a few.
void tst_Linkify::takesTimeInProportion()
{
    QFETCH(QString, piece);
    const auto took = [](const QString &text) {
        std::pair<std::clock_t, qsizetype> fastest{std::numeric_limits<std::clock_t>::max(), 0};
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock();
            const qsizetype size = linkify(text).size();
            fastest = std::min(fastest, {std::clock() - begin, size});
        }
        return fastest;
    };
    const qsizetype least = 50'000 / piece.size();
    const auto [small, smallSize] = took(QLatin1String("www.b") + piece.repeated(least));
    const auto [large, largeSize] = took(QLatin1String("www.b") + piece.repeated(least * 10));
    QVERIFY(largeSize > smallSize);
    QVERIFY2(large < 50 * std::max(small, CLOCKS_PER_SEC / 10'000),
             qPrintable(QString::number(large) + u'/' + QString::number(small)));
}

QTEST_APPLESS_MAIN(tst_Linkify)
#include "tst_linkify.moc"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/headparser.h"
#include "server/http/precondition.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Precondition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data();
    void evaluates();
    void ofResourcesWithoutState_data();
    void ofResourcesWithoutState();
    void tagsOfVariantsCountWhereWanted();
    void rangesAreForGet();
};

namespace {

constexpr char kTime[] = "Sun, 06 Nov 1994 08:49:37 GMT";
constexpr char kBefore[] = "Sun, 06 Nov 1994 08:49:36 GMT";
constexpr qint64 kSeconds = 784111777;

/// A request whose views stay valid as long as it lives.
class Asked {
public:
    Asked(const QByteArray &method, const QByteArray &fields)
        : m_wire(method + (method == "CONNECT" ? " h:1" : " /") + " HTTP/1.1\r\nHost: h\r\n" + fields +
                 "\r\n")
    {
        HeadParser parser;
        m_isParsed = parser.parse(m_wire, {}, m_request.head).state == HeadParser::State::Done;
    }
    [[nodiscard]] bool isParsed() const { return m_isParsed; }
    [[nodiscard]] const Request &request() const { return m_request; }

private:
    QByteArray m_wire;
    Request m_request;
    bool m_isParsed = false;
};

} // namespace

void tst_Precondition::evaluates_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Precondition>("reading");  // GET and HEAD
    QTest::addColumn<Precondition>("changing"); // PUT and others
    const auto row = [](const char *name, const QByteArray &fields, Precondition reading,
                        Precondition changing) {
        QTest::newRow(name) << QByteArray(fields).replace("TIME", kTime).replace("BEFORE", kBefore) << reading
                            << changing;
    };
    constexpr auto kHolds = Precondition::Holds;
    constexpr auto kSame = Precondition::NotModified;
    constexpr auto kFailed = Precondition::Failed;
    row("9110-13.2.2 none", "", kHolds, kHolds);
    row("9110-13.1.1 same", "If-Match: \"a\"\r\n", kHolds, kHolds);
    row("9110-13.1.1 star", "If-Match: *\r\n", kHolds, kHolds);
    row("9110-13.1.1 other", "If-Match: \"b\"\r\n", kFailed, kFailed);
    row("9110-13.1.1 weak", "If-Match: W/\"a\"\r\n", kFailed, kFailed);
    row("9110-13.1.1 in a list", "If-Match: \"b\", \"a\"\r\n", kHolds, kHolds);
    row("9110-13.1.1 in the second line", "If-Match: \"b\"\r\nIf-Match: \"a\"\r\n", kHolds, kHolds);
    row("9110-13.1.1 empty", "If-Match:\r\n", kFailed, kFailed);
    row("9110-13.1.4 same", "If-Unmodified-Since: TIME\r\n", kHolds, kHolds);
    row("9110-13.1.4 changed", "If-Unmodified-Since: BEFORE\r\n", kFailed, kFailed);
    row("9110-13.1.4 no date", "If-Unmodified-Since: 784111776\r\n", kHolds, kHolds);
    row("9110-13.1.4 twice", "If-Unmodified-Since: BEFORE\r\nIf-Unmodified-Since: BEFORE\r\n", kHolds,
        kHolds);
    row("9110-13.2.2 If-Match decides", "If-Match: \"a\"\r\nIf-Unmodified-Since: BEFORE\r\n", kHolds, kHolds);
    row("9110-13.1.2 same", "If-None-Match: \"a\"\r\n", kSame, kFailed);
    row("9110-13.1.2 weak", "If-None-Match: W/\"a\"\r\n", kSame, kFailed);
    row("9110-13.1.2 star", "If-None-Match: *\r\n", kSame, kFailed);
    row("9110-13.1.2 other", "If-None-Match: \"b\"\r\n", kHolds, kHolds);
    row("9110-13.1.2 in the second line", "If-None-Match: \"b\"\r\nIf-None-Match: \"a\"\r\n", kSame, kFailed);
    row("9110-13.1.2 empty", "If-None-Match:\r\n", kHolds, kHolds);
    row("9110-13.1.3 same", "If-Modified-Since: TIME\r\n", kSame, kHolds);
    row("9110-13.1.3 changed", "If-Modified-Since: BEFORE\r\n", kHolds, kHolds);
    row("9110-13.1.3 no date", "If-Modified-Since: now\r\n", kHolds, kHolds);
    row("9110-13.1.3 rfc850", "If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT\r\n", kSame, kHolds);
    row("9110-13.1.3 asctime", "If-Modified-Since: Sun Nov  6 08:49:37 1994\r\n", kSame, kHolds);
    row("9110-13.2.2 If-None-Match decides", "If-None-Match: \"b\"\r\nIf-Modified-Since: TIME\r\n", kHolds,
        kHolds);
    row("9110-13.2.2 failed before same", "If-Match: \"b\"\r\nIf-None-Match: \"a\"\r\n", kFailed, kFailed);
    row("9110-13.2.2 first holds, then same", "If-Match: \"a\"\r\nIf-None-Match: \"a\"\r\n", kSame, kFailed);
    row("9110-13.2.2 date holds, then same", "If-Unmodified-Since: TIME\r\nIf-None-Match: \"a\"\r\n", kSame,
        kFailed);
}

void tst_Precondition::evaluates()
{
    QFETCH(QByteArray, fields);
    QFETCH(Precondition, reading);
    QFETCH(Precondition, changing);
    const Validators validators{"\"a\"", kSeconds};
    for (const char *method : {"GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "MKCOL"}) {
        const Asked asked(method, fields);
        QVERIFY(asked.isParsed());
        const Method known = asked.request().method();
        const bool isReading = known == Method::Get || known == Method::Head;
        QCOMPARE(evaluatePreconditions(asked.request(), validators), isReading ? reading : changing);
    }
    // RFC 9110 section 13.2.1
    for (const char *method : {"OPTIONS", "TRACE", "CONNECT"}) {
        const Asked asked(method, fields);
        QVERIFY(asked.isParsed());
        QCOMPARE(evaluatePreconditions(asked.request(), validators), Precondition::Holds);
    }
}

void tst_Precondition::ofResourcesWithoutState_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Precondition>("missing"); // PUT to nothing
    QTest::addColumn<Precondition>("unknown"); // PUT to something without validators
    constexpr auto kHolds = Precondition::Holds;
    constexpr auto kFailed = Precondition::Failed;
    QTest::newRow("create only") << QByteArray("If-None-Match: *\r\n") << kHolds << kFailed;
    QTest::newRow("change only") << QByteArray("If-Match: *\r\n") << kFailed << kHolds;
    QTest::newRow("a tag") << QByteArray("If-Match: \"a\"\r\n") << kFailed << kFailed;
    QTest::newRow("not a tag") << QByteArray("If-None-Match: \"a\"\r\n") << kHolds << kHolds;
    QTest::newRow("date") << QByteArray("If-Unmodified-Since: ") + kBefore + "\r\n" << kHolds << kHolds;
}

void tst_Precondition::ofResourcesWithoutState()
{
    QFETCH(QByteArray, fields);
    const Asked asked("PUT", fields);
    QVERIFY(asked.isParsed());
    Validators validators;
    QTEST(evaluatePreconditions(asked.request(), validators), "unknown");
    validators.exists = false;
    QTEST(evaluatePreconditions(asked.request(), validators), "missing");
}

// Who got "a-gzip" from GET changes what is called "a".
void tst_Precondition::tagsOfVariantsCountWhereWanted()
{
    const Asked asked("PUT", "If-Match: \"a-gzip\"\r\n");
    QVERIFY(asked.isParsed());
    Validators validators{"\"a\"", {}};
    QCOMPARE(evaluatePreconditions(asked.request(), validators), Precondition::Failed);
    validators.hasVariants = true;
    QCOMPARE(evaluatePreconditions(asked.request(), validators), Precondition::Holds);
    validators.etag = "\"b\"";
    QCOMPARE(evaluatePreconditions(asked.request(), validators), Precondition::Failed);
}

void tst_Precondition::rangesAreForGet()
{
    const Validators validators{"\"a\"", kSeconds};
    QVERIFY(mayServeRange(Asked("GET", "Range: bytes=0-1\r\n").request(), validators));
    QVERIFY(mayServeRange(Asked("GET", "If-Range: \"a\"\r\n").request(), validators));
    QVERIFY(!mayServeRange(Asked("GET", "If-Range: \"b\"\r\n").request(), validators));
    QVERIFY(!mayServeRange(Asked("GET", "If-Range: W/\"a\"\r\n").request(), validators));
    QVERIFY(!mayServeRange(Asked("GET", "If-Range: \"a\"\r\nIf-Range: \"a\"\r\n").request(), validators));
    QVERIFY(!mayServeRange(Asked("HEAD", "Range: bytes=0-1\r\n").request(), validators));
    QVERIFY(!mayServeRange(Asked("POST", "Range: bytes=0-1\r\n").request(), validators));
}

QTEST_GUILESS_MAIN(tst_Precondition)
#include "tst_precondition.moc"

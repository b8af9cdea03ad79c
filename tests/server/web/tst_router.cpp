// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pathcoding.h"
#include "server/web/registrationerror.h"
#include "server/web/router.h"

#include <QtTest/QtTest>

using namespace eyewall;

class tst_Router final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheMostSpecific_data();
    void findsTheMostSpecific();
    void capturesParts();
    void sameTextIsTheSamePattern();
    void refusesPatterns_data();
    void refusesPatterns();
    void refusesEqualPatterns_data();
    void refusesEqualPatterns();
    void normalizesPaths_data();
    void normalizesPaths();
};

namespace {

QByteArray find(const web::Router &router, const QByteArray &path, web::Match &match)
{
    QByteArray normal;
    if (!web::normalizePath(path, normal))
        return "bad";
    router.match(normal, match);
    return match.isFound() ? router.pattern(match.pattern).text : QByteArray();
}

} // namespace

void tst_Router::findsTheMostSpecific_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *path, const char *pattern) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(pattern);
    };
    row("/", "/");
    row("/hello", "/hello");
    row("/hello/", "");
    row("/Hello", "");
    row("/h%65llo", "/hello");
    row("/user/me", "/user/me");
    row("/user/12", "/user/{id:int}");
    row("/user/-12", "/user/{id:int}");
    row("/user/9223372036854775807", "/user/{id:int}");
    row("/user/9223372036854775808", "/user/{name}");
    row("/user/12x", "/user/{name}");
    row("/user/", "");
    row("/user", "");
    row("/user/me/posts", "/user/{name}/posts");
    row("/user/12/posts", "/user/{name}/posts");
    row("/user/me/other", "");
    row("/files", "");
    row("/files/", "/files/{rest:path}");
    row("/files/a", "/files/{rest:path}");
    row("/files/a/b/c", "/files/{rest:path}");
    row("/files/readme/raw", "/files/{name}/raw");
    row("/files/readme/cooked", "/files/{rest:path}");
    row("/a b", "/a b");
    row("/a%20b", "/a b");
    row("/caf%c3%a9", "/café");
    row("/user%2Fme", "");
    row("//hello", "");
    row("", "");
    row("*", "");
}

void tst_Router::findsTheMostSpecific()
{
    QFETCH(QByteArray, path);
    web::Router router;
    for (const char *pattern : {"/files/{rest:path}", "/user/{name}", "/user/{id:int}", "/user/me", "/",
                                "/hello", "/user/{name}/posts", "/files/{name}/raw", "/a b", "/café"})
        router.add(pattern);
    web::Match match;
    QTEST(find(router, path, match), "pattern");
}

void tst_Router::capturesParts()
{
    web::Router router;
    router.add("/a/{x}/{y:int}/{rest:path}");
    // Leads astray first: what is captured on the way is forgotten.
    router.add("/a/{x}/{y:int}/{z}/end");
    const QByteArray path = "/a/one/-2/three/four";
    web::Match match;
    router.match(path, match);
    QCOMPARE(match.pattern, 0);
    QCOMPARE(match.count, 3);
    const auto text = [&](int i) {
        return path.mid(match.captures[std::size_t(i)].begin, match.captures[std::size_t(i)].length);
    };
    QCOMPARE(text(0), QByteArray("one"));
    QCOMPARE(text(1), QByteArray("-2"));
    QCOMPARE(text(2), QByteArray("three/four"));
}

void tst_Router::sameTextIsTheSamePattern()
{
    web::Router router;
    QCOMPARE(router.add("/a/{x}"), 0);
    QCOMPARE(router.add("/b"), 1);
    QCOMPARE(router.add("/a/{x}"), 0);
    QCOMPARE(router.add("/b"), 1);
    QCOMPARE(router.size(), 2);
}

void tst_Router::refusesPatterns_data()
{
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *pattern, const char *why) { QTest::newRow(pattern) << QByteArray(why); };
    row("", "begins with");
    row("hello", "begins with");
    row("/a?b", "without");
    row("/a#b", "without");
    row("/a//b", "\"//\"");
    row("/{}", "needs a name");
    row("/{1a}", "needs a name");
    row("/{a b}", "needs a name");
    row("/{:int}", "needs a name");
    row("/{a:float}", "\"int\" or \"path\"");
    row("/{a:}", "\"int\" or \"path\"");
    row("/file-{a}", "whole segment");
    row("/{a}.json", "whole segment");
    row("/{a", "whole segment");
    row("/a}", "whole segment");
    row("/{a}/{a:int}", "same name");
    row("/{rest:path}/more", "comes last");
    row("/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}", "at most 8");
    row("/%zz", "hexadecimal");
}

void tst_Router::refusesPatterns()
{
    QFETCH(QByteArray, why);
    const QByteArray pattern = QTest::currentDataTag();
    web::Router router;
    try {
        router.add(pattern);
    } catch (const RegistrationError &error) {
        const QByteArray text = error.what();
        QVERIFY2(text.contains(why) && text.contains(pattern), text.constData());
        return;
    }
    QFAIL("It was taken");
}

void tst_Router::refusesEqualPatterns_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *first, const char *second) {
        QTest::addRow("%s and %s", first, second) << QByteArray(first) << QByteArray(second);
    };
    row("/a/{x}", "/a/{y}");
    row("/a/{x:int}", "/a/{y:int}");
    row("/a/{x:path}", "/a/{y:path}");
    row("/hello", "/h%65llo");
    row("/{x}/b", "/{y}/b");
}

void tst_Router::refusesEqualPatterns()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    web::Router router;
    router.add(first);
    try {
        router.add(second);
    } catch (const RegistrationError &error) {
        const QByteArray text = error.what();
        QVERIFY2(text.contains(first) && text.contains(second), text.constData());
        return;
    }
    QFAIL("Both were taken");
}

void tst_Router::normalizesPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char *path, const char *normal) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(normal);
    };
    row("/plain-._~!$&'()*+,;=:@", "/plain-._~!$&'()*+,;=:@");
    row("/%41%7e", "/A~");
    row("/%2f%2F", "/%2F%2F");
    row("/%c3%a9", "/%C3%A9");
    row("/é", "/%C3%A9");
    row("/%25", "/%25");
    row("/%2e%2E/", "/../");
    row("/%00", "/%00");
    row("/%", "bad");
    row("/%4", "bad");
    row("/%4g", "bad");
    row("/%%41", "bad");
}

void tst_Router::normalizesPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, normal);
    QByteArray out;
    const bool isGood = web::normalizePath(path, out);
    QCOMPARE(isGood ? out : QByteArray("bad"), normal);
    QVERIFY(web::needsNormalizing(path) || normal == path);
    QVERIFY(!web::needsNormalizing("/plain-._~!$&'()*+,;=:@"));
    // What is normal stays as it is.
    QByteArray again;
    if (isGood && web::normalizePath(out, again))
        QCOMPARE(again, out);
}

QTEST_GUILESS_MAIN(tst_Router)
#include "tst_router.moc"

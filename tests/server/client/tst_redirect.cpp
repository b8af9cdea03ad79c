// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/redirect.h"

#include "server/client/fetcherror.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::client;

class tst_Redirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheMethod_data();
    void choosesTheMethod();
    void keepsSecretsAtHome_data();
    void keepsSecretsAtHome();
    void resolvesLocations_data();
    void resolvesLocations();
    void leavesAloneWhatItCannotFollow();

private:
    [[nodiscard]] static HttpResponse answer(int status, const QByteArray &location)
    {
        HttpResponse response;
        response.status = status;
        if (!location.isNull() && !response.headers.set("Location", location))
            qFatal("bad location");
        return response;
    }
};

void tst_Redirect::choosesTheMethod_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("becomes");
    const auto row = [](int status, const char *method, const char *becomes) {
        QTest::addRow("%d %s", status, method) << status << QByteArray(method) << QByteArray(becomes);
    };
    for (const int status : {301, 302, 303})
        row(status, "POST", "GET");
    for (const int status : {301, 302, 307, 308})
        row(status, "PUT", "PUT");
    row(303, "PUT", "GET");
    row(303, "DELETE", "GET");
    row(303, "HEAD", "HEAD");
    row(301, "HEAD", "HEAD");
    row(302, "DELETE", "DELETE");
    row(307, "POST", "POST");
    row(308, "POST", "POST");
}

void tst_Redirect::choosesTheMethod()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, becomes);
    HttpRequest request(QUrl(QStringLiteral("http://a.example/")));
    request.method = method;
    const bool hasBody = method == "POST" || method == "PUT";
    if (hasBody)
        request.body = "content";
    request.setHeader("Content-Type", "text/plain");
    const HttpResponse response = answer(status, "/next");
    QVERIFY(isFollowable(request, response));
    const auto next = redirected(request, response);
    QVERIFY(next.hasValue());
    QCOMPARE(next->method, becomes);
    QCOMPARE(next->body.has_value(), hasBody && becomes == method);
    QCOMPARE(next->headers.contains("Content-Type"), becomes == method);
    QCOMPARE(next->url, QUrl(QStringLiteral("http://a.example/next")));
}

void tst_Redirect::keepsSecretsAtHome_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("same origin") << QByteArray("http://a.example/next") << true;
    QTest::newRow("usual port named") << QByteArray("http://A.example:80/next") << true;
    QTest::newRow("other host") << QByteArray("http://b.example/") << false;
    QTest::newRow("host below") << QByteArray("http://x.a.example/") << false;
    QTest::newRow("other port") << QByteArray("http://a.example:8080/") << false;
    QTest::newRow("other scheme") << QByteArray("https://a.example/") << false;
    QTest::newRow("without a scheme") << QByteArray("//b.example/") << false;
}

void tst_Redirect::keepsSecretsAtHome()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, keeps);
    HttpRequest request(QUrl(QStringLiteral("http://me:secret@a.example/")));
    takeCredentials(request);
    QCOMPARE(request.user, QStringLiteral("me"));
    QVERIFY(request.url.userInfo().isEmpty());
    request.setHeader("Authorization", "Bearer x").setHeader("Cookie", "a=b").setHeader("X-Other", "y");
    request.setHeader("Host", "virtual");
    const auto next = redirected(request, answer(302, location));
    QVERIFY(next.hasValue());
    for (const char *name : {"Authorization", "Cookie", "Host"})
        QCOMPARE(next->headers.contains(name), keeps);
    QCOMPARE(next->user.isEmpty(), !keeps);
    QCOMPARE(next->password.isEmpty(), !keeps);
    QVERIFY(next->headers.contains("X-Other"));
}

void tst_Redirect::resolvesLocations_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("url");
    QTest::newRow("query") << QByteArray("?x=1") << QStringLiteral("http://a.example/one/two?x=1");
    QTest::newRow("relative") << QByteArray("three") << QStringLiteral("http://a.example/one/three");
    QTest::newRow("fragment") << QByteArray("/x#y") << QStringLiteral("http://a.example/x");
    QTest::newRow("UTF-8") << QByteArray("/\xc3\xa4") << QStringLiteral("http://a.example/%C3%A4");
    QTest::newRow("ftp") << QByteArray("ftp://a.example/") << QString();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
}

void tst_Redirect::resolvesLocations()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, url);
    const HttpRequest request(QUrl(QStringLiteral("http://a.example/one/two")));
    const auto next = redirected(request, answer(302, location));
    QCOMPARE(next.hasValue(), !url.isEmpty());
    if (next)
        QCOMPARE(next->url.toString(QUrl::FullyEncoded), url);
    else
        QVERIFY(next.error().code == FetchError::ProtocolError);
}

void tst_Redirect::leavesAloneWhatItCannotFollow()
{
    HttpRequest request(QUrl(QStringLiteral("http://a.example/")));
    QVERIFY(isFollowable(request, answer(302, "/x")));
    QVERIFY(!isFollowable(request, answer(302, {})));
    QVERIFY(!isFollowable(request, answer(300, "/x")));
    QVERIFY(!isFollowable(request, answer(304, "/x")));
    QVERIFY(!isFollowable(request, answer(201, "/x")));
    request.method = "POST";
    request.producer = [](BodyWriter &) -> Task<> { co_return; };
    QVERIFY(!isFollowable(request, answer(307, "/x")));
    QVERIFY(isFollowable(request, answer(303, "/x")));
    request.producerRepeats = true;
    QVERIFY(isFollowable(request, answer(307, "/x")));
    request.followsRedirects = false;
    QVERIFY(!isFollowable(request, answer(303, "/x")));
}

QTEST_APPLESS_MAIN(tst_Redirect)
#include "tst_redirect.moc"

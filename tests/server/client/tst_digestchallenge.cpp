// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/digestchallenge.h"

#include "server/client/challengereader.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::client;

class tst_DigestChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void quotesWhatItSends();
    void writesNames_data();
    void writesNames();
    void readsChallenges_data();
    void readsChallenges();
    void choosesTheStrongest();
    void readsTheNextNonce();
};

void tst_DigestChallenge::answers_data()
{
    QTest::addColumn<DigestChallenge>("challenge");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("cnonce");
    QTest::addColumn<QByteArray>("response");
    DigestChallenge challenge;
    challenge.realm = "http-auth@example.org";
    challenge.nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    challenge.opaque = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS";
    challenge.hasQop = true;
    const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    challenge.algorithm = "MD5";
    QTest::newRow("RFC 7616 section 3.9.1, MD5") << challenge << QStringLiteral("Circle of Life") << cnonce
                                                 << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    challenge.algorithm = "SHA-256";
    QTest::newRow("RFC 7616 section 3.9.1, SHA-256")
        << challenge << QStringLiteral("Circle of Life") << cnonce
        << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    challenge = {};
    challenge.realm = "testrealm@host.com";
    challenge.nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
    QTest::newRow("RFC 2069 section 2.4, with its erratum")
        << challenge << QStringLiteral("CircleOfLife") << QByteArray()
        << QByteArray("1949323746fe6a43ef61f9606e7febea");
    challenge.hasQop = true;
    QTest::newRow("RFC 2617 section 3.5")
        << challenge << QStringLiteral("Circle Of Life") << QByteArray("0a4f113b")
        << QByteArray("6629fae49393a05397450978507c4ef1");
}

void tst_DigestChallenge::answers()
{
    QFETCH(DigestChallenge, challenge);
    QFETCH(QString, password);
    QFETCH(QByteArray, cnonce);
    QFETCH(QByteArray, response);
    const QByteArray field = digestAuthorization(
        challenge, {"GET", "/dir/index.html", QStringLiteral("Mufasa"), password, cnonce, 1});
    QVERIFY2(field.contains("response=\"" + response + '"'), field.constData());
    QCOMPARE(field.contains("nc=00000001"), challenge.hasQop);
    QCOMPARE(field.contains("algorithm"), !challenge.algorithm.isEmpty());
}

void tst_DigestChallenge::quotesWhatItSends()
{
    DigestChallenge challenge;
    challenge.realm = "a\"b\\c";
    challenge.nonce = "n";
    const QByteArray field =
        digestAuthorization(challenge, {"GET", "/", QStringLiteral("m\"e"), QStringLiteral("p"), "c", 1});
    QVERIFY2(field.startsWith("Digest username=\"m\\\"e\", realm=\"a\\\"b\\\\c\", nonce=\"n\", uri=\"/\", "),
             field.constData());
}

void tst_DigestChallenge::writesNames_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isUtf8");
    QTest::addColumn<QByteArray>("begin");
    const QString name = QStringLiteral("J\u00e4s\u00f8n Doe"); // RFC 7616 section 3.9.2
    QTest::newRow("ASCII") << QStringLiteral("me") << true << QByteArray("Digest username=\"me\"");
    QTest::newRow("RFC 8187") << name << true << QByteArray("Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe,");
    QTest::newRow("to a server that says nothing")
        << name << false << QByteArray("Digest username=\"J\xc3\xa4s\xc3\xb8n Doe\"");
    QTest::newRow("in one form") << QStringLiteral("a\u0308") << true
                                 << QByteArray("Digest username*=UTF-8''%C3%A4,");
}

void tst_DigestChallenge::writesNames()
{
    QFETCH(QString, user);
    QFETCH(bool, isUtf8);
    QFETCH(QByteArray, begin);
    DigestChallenge challenge;
    challenge.isUtf8 = isUtf8;
    const QByteArray field = digestAuthorization(challenge, {"GET", "/", user, {}, "c", 1});
    QVERIFY2(field.startsWith(begin), field.constData());
}

void tst_DigestChallenge::readsChallenges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *field, const char *read) {
        QTest::newRow(*field ? field : "empty") << QByteArray(field) << QByteArray(read);
    };
    row("", "");
    row(", ,", "");
    row("Negotiate", "Negotiate[]");
    row("Negotiate, NTLM", "Negotiate[] NTLM[]");
    row("Negotiate YII==, NTLM", "Negotiate[] NTLM[]");
    row("Basic realm=x", "Basic[realm=x]");
    row("Basic realm = \"x\" , a=b", "Basic[realm=x a=b]");
    row("Basic realm=\"a, Digest b=c\"", "Basic[realm=a, Digest b=c]");
    row("Basic realm=\"a\\\"b\\\\\"", "Basic[realm=a\"b\\]");
    row("Basic realm=\"\"", "Basic[realm=]");
    row("Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"",
        "Newauth[realm=apps type=1 title=Login to \"apps\"] Basic[realm=simple]");
    row("Basic realm=\"x", "");
    row("Basic realm=\"x\\", "");
    row("Basic realm=x, Digest nonce=@", "Basic[realm=x]");
    row("Basic realm=x; a=b", "");
    row("\"Basic\"", "");
}

void tst_DigestChallenge::readsChallenges()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, read);
    const auto textOf = [](const std::vector<Challenge> &challenges) {
        QByteArrayList texts;
        for (const Challenge &challenge : challenges) {
            QByteArrayList parameters;
            for (const auto &[name, value] : challenge.parameters)
                parameters += name + '=' + value;
            texts += challenge.scheme + '[' + parameters.join(' ') + ']';
        }
        return texts.join(' ');
    };
    QCOMPARE(textOf(readChallenges(field)), read);
    for (qsizetype size = 0; size < field.size(); ++size)
        (void)readChallenges(QByteArray(field.constData(), size)); // its end is the end
}

void tst_DigestChallenge::choosesTheStrongest()
{
    http::Headers headers;
    QVERIFY(headers.add("WWW-Authenticate", "Digest realm=a, nonce=1, Basic realm=b"));
    QVERIFY(
        headers.add("WWW-Authenticate", "Digest realm=a, nonce=2, algorithm=sha-256, STALE=true, qop=auth"));
    QVERIFY(headers.add("WWW-Authenticate", "Digest realm=a, nonce=3, algorithm=MD5-sess, charset=utf-8"));
    QVERIFY(headers.add("WWW-Authenticate", "Digest realm=a, nonce=4, algorithm=SHA-256"));
    const auto strongest = DigestChallenge::strongest(headers);
    QVERIFY(strongest.has_value());
    QCOMPARE(strongest->nonce, "2");
    QCOMPARE(strongest->algorithm, "SHA-256");
    QVERIFY(strongest->isStale && strongest->hasQop && !strongest->isUtf8 && !strongest->isSession());
    QCOMPARE(strongest->hash(), QCryptographicHash::Sha256);
    QVERIFY(!DigestChallenge::strongest({}).has_value());
}

void tst_DigestChallenge::readsTheNextNonce()
{
    http::Headers headers;
    QVERIFY(nextNonceOf(headers).isEmpty());
    QVERIFY(headers.set("Authentication-Info", "qop=auth, nextnonce=\"x y\""));
    QCOMPARE(nextNonceOf(headers), "x y");
    QVERIFY(headers.set("Authentication-Info", "nextnonce=\"x"));
    QVERIFY(nextNonceOf(headers).isEmpty());
}

QTEST_APPLESS_MAIN(tst_DigestChallenge)
#include "tst_digestchallenge.moc"

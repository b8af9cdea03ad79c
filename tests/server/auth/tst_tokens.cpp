// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/tokens.h"

#include <QtTest/QtTest>

using eyewall::Tokens;
using eyewall::auth::errorText;

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

QJsonObject good()
{
    return {{"access_token", "a"}, {"token_type", "Bearer"}};
}

} // namespace

class tst_Tokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer();
    void readsTheLeastAnswer();
    void takesNullForNothing();
    void readsNumbersAsText();
    void keepsLongLifetimesInBounds();
    void refusesAnswers_data();
    void refusesAnswers();
    void tellsWhatTheProviderSays();
    void tellsItSafely();
};

void tst_Tokens::readsAnAnswer()
{
    const auto tokens = Tokens::fromAnswer(200,
                                           {{"access_token", "a"},
                                            {"token_type", "bearer"},
                                            {"expires_in", 60},
                                            {"refresh_token", "r"},
                                            {"id_token", "i"},
                                            {"scope", "openid  email"},
                                            {"team", "x"}},
                                           kNow);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken, "a");
    QCOMPARE(tokens->refreshToken, "r");
    QCOMPARE(tokens->idToken, "i");
    QCOMPARE(tokens->scopes, QByteArrayList({"openid", "email"}));
    QCOMPARE(tokens->expires, kNow.addSecs(60));
    QCOMPARE(tokens->answer.value("team").toString(), "x");
}

void tst_Tokens::readsTheLeastAnswer()
{
    const auto tokens = Tokens::fromAnswer(200, good(), kNow);
    QVERIFY(tokens);
    QVERIFY(tokens->refreshToken.isEmpty() && tokens->idToken.isEmpty() && tokens->scopes.isEmpty());
    QVERIFY(!tokens->expires.isValid());
}

void tst_Tokens::takesNullForNothing()
{
    QJsonObject answer = good();
    for (const char *name : {"error", "expires_in", "refresh_token", "scope"})
        answer.insert(QLatin1String(name), QJsonValue::Null);
    const auto tokens = Tokens::fromAnswer(200, answer, kNow);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().message));
    QVERIFY(tokens->refreshToken.isEmpty() && !tokens->expires.isValid());
}

void tst_Tokens::readsNumbersAsText()
{
    QJsonObject answer = good();
    answer.insert("expires_in", "60");
    const auto tokens = Tokens::fromAnswer(200, answer, kNow);
    QVERIFY(tokens);
    QCOMPARE(tokens->expires, kNow.addSecs(60));
}

void tst_Tokens::keepsLongLifetimesInBounds()
{
    QJsonObject answer = good();
    answer.insert("expires_in", 1e300);
    const auto tokens = Tokens::fromAnswer(200, answer, kNow);
    QVERIFY(tokens);
    QVERIFY(tokens->expires.isValid());
    QVERIFY(tokens->expires <= kNow.addYears(11));
}

void tst_Tokens::refusesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("status") << 201 << "x" << QJsonValue(1);
    QTest::newRow("error with 200") << 200 << "error" << QJsonValue("invalid_grant");
    QTest::newRow("no access token") << 200 << "access_token" << QJsonValue("");
    QTest::newRow("access token is a number") << 200 << "access_token" << QJsonValue(5);
    QTest::newRow("another type") << 200 << "token_type" << QJsonValue("mac");
    QTest::newRow("no type") << 200 << "token_type" << QJsonValue(QJsonValue::Null);
    QTest::newRow("refresh token is an object") << 200 << "refresh_token" << QJsonValue(QJsonObject());
    QTest::newRow("lifetime") << 200 << "expires_in" << QJsonValue("soon");
    QTest::newRow("negative lifetime") << 200 << "expires_in" << QJsonValue(-1);
}

void tst_Tokens::refusesAnswers()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject answer = good();
    answer.insert(name, value);
    QVERIFY(!Tokens::fromAnswer(status, answer, kNow));
}

void tst_Tokens::tellsWhatTheProviderSays()
{
    const auto tokens =
        Tokens::fromAnswer(400, {{"error", "invalid_grant"}, {"error_description", "too old"}}, kNow);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().message, "the token endpoint refused: invalid_grant: too old");
}

void tst_Tokens::tellsItSafely()
{
    QCOMPARE(errorText("", ""), "unknown error");
    QCOMPARE(errorText("a\nb\x1b", "c"), "a b : c");
    QCOMPARE(errorText(QString(1000, u'x'), "y").size(), 200);
}

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"

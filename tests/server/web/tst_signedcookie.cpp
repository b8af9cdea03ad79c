// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/web/signedcookie.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNow = 1300000000;
constexpr std::chrono::seconds kMonth = 31 * 24h;

// Made by Tornado's create_signed_value() with this secret, name "key", value "value" and time kNow.
const QByteArray kSecret = "It's a secret to everybody";
const QByteArray kSecond = "2|1:0|10:1300000000|3:key|8:dmFsdWU=|"
                           "3d4e60b996ff9c5d5788e333a0cba6f238a22c6c0f94788870e1a9ecd482e152";
const QByteArray kFirst = "dmFsdWU=|1300000000|31c934969f53e48164c50768b40cbd7e2daaaa4f";

SignedCookieSettings keys()
{
    SignedCookieSettings settings;
    settings.secret = kSecret;
    return settings;
}

SignedCookieSettings rotated(int current)
{
    SignedCookieSettings settings;
    settings.secrets = {{0, "the oldest of all keys"}, {1, "the newest of all keys"}};
    settings.keyVersion = current;
    return settings;
}

std::optional<QByteArray> read(const SignedCookieSettings &settings, const QByteArray &text,
                               qint64 now = kNow, const QByteArray &name = "key")
{
    return web::readSignedValue(settings, name, text, now, kMonth);
}

QByteArray cookieOf(const QByteArray &field)
{
    return field.left(field.indexOf(';'));
}

ApplicationSettings withSecret()
{
    ApplicationSettings settings;
    settings.signedCookies.secret = kSecret;
    return settings;
}

void greetSigned(Context &c)
{
    c.text(QString::fromUtf8(c.signedCookie("user").value_or("nobody")));
}

} // namespace

class tst_SignedCookie final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsTornado();
    void readsTornado();
    void readsTheOlderFormatIfAsked();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keysRotate();
    void setsAndReadsInHandlers();
    void keepsAsLongAsTheSettingsSay();
    void refuses_data();
    void refuses();
    void everyChangedByteIsNoticed();
    void age();
    void olderFormatIsStrict_data();
    void olderFormatIsStrict();
    void missingSecretIsSaid();
    void wrongSettingsAreSaidAtTheStart();
    void comparesWholeTexts();
};

void tst_SignedCookie::writesAsTornado()
{
    QCOMPARE(web::signedValue(keys(), "key", "value", kNow), kSecond);
}

void tst_SignedCookie::readsTornado()
{
    QCOMPARE(read(keys(), kSecond), std::optional<QByteArray>("value"));
    QCOMPARE(web::signedKeyVersion(kSecond), std::optional(0));
}

void tst_SignedCookie::readsTheOlderFormatIfAsked()
{
    QVERIFY(!read(keys(), kFirst));
    SignedCookieSettings old = keys();
    old.minimumVersion = 1;
    QCOMPARE(read(old, kFirst), std::optional<QByteArray>("value"));
    QCOMPARE(read(old, kSecond), std::optional<QByteArray>("value"));
    QVERIFY(!web::signedKeyVersion(kFirst));
}

void tst_SignedCookie::readsWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray("a") << QByteArray("");
    QTest::newRow("all bytes") << QByteArray("a") << QByteArray("\0\xff|:;\"\n\xe9", 8);
    QTest::newRow("long") << QByteArray("a-long.name") << QByteArray(3000, 'x');
}

void tst_SignedCookie::readsWhatItWrote()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const QByteArray text = web::signedValue(keys(), name, value, kNow);
    QCOMPARE(read(keys(), text, kNow + 60, name), std::optional(value));
    http::SetCookie cookie;
    cookie.name = name;
    cookie.value = text;
    QVERIFY(http::serialize(cookie));
}

void tst_SignedCookie::keysRotate()
{
    const QByteArray old = web::signedValue(rotated(0), "key", "value", kNow);
    const QByteArray fresh = web::signedValue(rotated(1), "key", "value", kNow);
    QVERIFY(fresh.startsWith("2|1:1|"));
    QCOMPARE(read(rotated(1), old), std::optional<QByteArray>("value"));
    QCOMPARE(read(rotated(1), fresh), std::optional<QByteArray>("value"));
    QCOMPARE(web::signedKeyVersion(fresh), std::optional(1));
    SignedCookieSettings onlyNew = rotated(1);
    onlyNew.secrets.erase(0);
    QVERIFY(!read(onlyNew, old));
}

void tst_SignedCookie::setsAndReadsInHandlers()
{
    Application app;
    app.setSettings(withSecret());
    app.get("/login", [](Context &c) { c.setSignedCookie("user", "ada").text("ok"); });
    app.get("/", greetSigned);
    app.get("/version",
            [](Context &c) { c.text(QString::number(c.signedCookieKeyVersion("user").value_or(-1))); });
    const QByteArray field = ask(app, "GET /login")->header("Set-Cookie");
    QVERIFY(field.contains("HttpOnly"));
    const QByteArray cookie = "Cookie: " + cookieOf(field) + "\r\n";
    QCOMPARE(ask(app, "GET /", cookie)->body, QByteArray("ada"));
    QCOMPARE(ask(app, "GET /version", cookie)->body, QByteArray("0"));
    QCOMPARE(ask(app, "GET /")->body, QByteArray("nobody"));
    QCOMPARE(ask(app, "GET /", "Cookie: user=ada\r\n")->body, QByteArray("nobody"));
}

void tst_SignedCookie::keepsAsLongAsTheSettingsSay()
{
    ApplicationSettings settings = withSecret();
    Application app;
    app.setSettings(settings);
    app.get("/default", [](Context &c) { c.setSignedCookie("user", "ada"); });
    app.get("/day", [](Context &c) { c.setSignedCookie("user", "ada", {.maxAge = 86400}); });
    QVERIFY(ask(app, "GET /default")->header("Set-Cookie").contains("Max-Age=2592000;"));
    QVERIFY(ask(app, "GET /day")->header("Set-Cookie").contains("Max-Age=86400;"));
}

void tst_SignedCookie::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("a word", "value");
    row("version 3", QByteArray(kSecond).replace(0, 1, "3"));
    row("no signature", kSecond.left(kSecond.lastIndexOf('|') + 1));
    row("signature cut", kSecond.chopped(1));
    row("signature of more", kSecond + '0');
    row("upper case signature", kSecond.left(37) + kSecond.mid(37).toUpper());
    row("fields missing", "2|1:0|10:1300000000|");
    row("length too long", "2|1:0|10:1300000000|999999999:key|8:dmFsdWU=|x");
    row("length negative", "2|1:0|10:1300000000|-3:key|8:dmFsdWU=|x");
    row("length beyond numbers", "2|99999999999999999999:0|");
    row("no length", "2|:0|10:1300000000|3:key|8:dmFsdWU=|x");
    row("key of another version", QByteArray(kSecond).replace("|1:0|", "|1:7|"));
    row("version too large", "2|10:9999999999|10:1300000000|3:key|8:dmFsdWU=|x");
    row("older format without parts", "dmFsdWU=|1300000000");
}

void tst_SignedCookie::refuses()
{
    QFETCH(QByteArray, text);
    SignedCookieSettings both = keys();
    both.minimumVersion = 1;
    QVERIFY(!read(keys(), text));
    QVERIFY(!read(both, text));
}

void tst_SignedCookie::everyChangedByteIsNoticed()
{
    for (qsizetype i = 0; i < kSecond.size(); ++i) {
        QByteArray changed = kSecond;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!read(keys(), changed), changed.constData());
    }
    QVERIFY(!read(keys(), kSecond, kNow, "other"));
    SignedCookieSettings other;
    other.secret = "Another secret of nobody";
    QVERIFY(!read(other, kSecond));
}

void tst_SignedCookie::age()
{
    QVERIFY(read(keys(), kSecond, kNow + kMonth.count()));
    QVERIFY(!read(keys(), kSecond, kNow + kMonth.count() + 1));
    QVERIFY(!web::readSignedValue(keys(), "key", kSecond, kNow + 61, 60s));
}

void tst_SignedCookie::olderFormatIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("now");
    QTest::newRow("too old") << kFirst << qint64(kNow + kMonth.count() + 1);
    QTest::newRow("far ahead") << kFirst << qint64(kNow - kMonth.count() - 1);
    // The same signed bytes with the border between value and time moved.
    QTest::newRow("digits moved") << QByteArray(
                                         "dmFsdWU|=1300000000|31c934969f53e48164c50768b40cbd7e2daaaa4f")
                                  << kNow;
    QTest::newRow("changed") << QByteArray(kFirst).replace("dmF", "dmG") << kNow;
}

void tst_SignedCookie::olderFormatIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, now);
    SignedCookieSettings old = keys();
    old.minimumVersion = 1;
    QVERIFY(!read(old, text, now));
}

void tst_SignedCookie::missingSecretIsSaid()
{
    Application app;
    app.get("/", greetSigned);
    app.get("/set", [](Context &c) { c.setSignedCookie("user", "ada"); });
    for (const QByteArray line : {"GET /", "GET /set"}) {
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("Signed cookies need a secret")));
        const AnswerPtr answer = ask(app, line);
        QCOMPARE(answer->status, 500);
        QVERIFY(answer->header("Set-Cookie").isNull());
    }
}

void tst_SignedCookie::wrongSettingsAreSaidAtTheStart()
{
    Application app;
    ApplicationSettings settings;
    settings.signedCookies.secret = "short";
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.setSettings(settings));
    settings.signedCookies = rotated(2);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.setSettings(settings));
    settings.signedCookies = rotated(1);
    settings.signedCookies.secret = kSecret;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.setSettings(settings));
    settings.signedCookies = rotated(1);
    settings.xsrf.sameSite = http::SetCookie::SameSite::None;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, app.setSettings(settings));
    settings.xsrf.isSecure = true;
    app.setSettings(settings);
    QCOMPARE(app.settings().signedCookies.keyVersion, 1);
}

void tst_SignedCookie::comparesWholeTexts()
{
    QVERIFY(web::isSameSecret("", ""));
    QVERIFY(web::isSameSecret("abc", "abc"));
    QVERIFY(!web::isSameSecret("abc", "abd"));
    QVERIFY(!web::isSameSecret("abc", "ab"));
    QVERIFY(!web::isSameSecret("\x01", "\x02"));
}

QTEST_GUILESS_MAIN(tst_SignedCookie)
#include "tst_signedcookie.moc"

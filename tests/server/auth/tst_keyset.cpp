// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/keyset.h"

#include "tests/server/auth/signingkey.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using eyewall::auth::KeySet;
using eyewall::test::SigningKey;

namespace {

KeySet setOf(const QJsonArray &keys)
{
    auto set = KeySet::fromJson({{"keys", keys}});
    return set ? *std::move(set) : KeySet();
}

const SigningKey &rsa()
{
    static const SigningKey key("RS256", "rsa");
    return key;
}

const SigningKey &ec()
{
    static const SigningKey key("ES256", "ec");
    return key;
}

} // namespace

class tst_KeySet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifiesSignatures_data();
    void verifiesSignatures();
    void verifiesTheSignatureOfTheRfc();
    void takesKeysWithoutAName();
    void findsKeysByTheirName();
    void leavesOutWhatItCannotUse_data();
    void leavesOutWhatItCannotUse();
    void takesOneHundredKeys();
    void refusesOtherSignatures_data() { verifiesSignatures_data(); }
    void refusesOtherSignatures();
    void refusesKeysOfAnotherAlgorithm();
    void refusesWhatIsNoSet();
};

void tst_KeySet::verifiesSignatures_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("RS256") << QByteArray("RS256");
    QTest::newRow("ES256") << QByteArray("ES256");
}

void tst_KeySet::verifiesSignatures()
{
    QFETCH(QByteArray, algorithm);
    const SigningKey &key = algorithm == "RS256" ? rsa() : ec();
    const KeySet set = setOf({rsa().publicJson(), ec().publicJson()});
    QCOMPARE(set.size(), 2);
    QVERIFY(set.verifies(algorithm, "", "a text", key.sign("a text")));
}

void tst_KeySet::verifiesTheSignatureOfTheRfc()
{
    // RFC 7515, appendix A.3.
    const KeySet set = setOf({QJsonObject{{"kty", "EC"},
                                          {"crv", "P-256"},
                                          {"x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"},
                                          {"y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}}});
    const QByteArray text = "eyJhbGciOiJFUzI1NiJ9."
                            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                            "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray signature =
        QByteArray::fromBase64("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSA"
                               "pmWQxfKTUJqPP3-Kg6NU1Q",
                               QByteArray::Base64UrlEncoding);
    QVERIFY(set.verifies("ES256", "", text, signature));
    QVERIFY(!set.verifies("ES256", "", text + 'x', signature));
}

void tst_KeySet::takesKeysWithoutAName()
{
    QJsonObject json = rsa().publicJson();
    for (const char *name : {"kid", "use", "alg"})
        json.remove(QLatin1String(name));
    const KeySet set = setOf({json});
    QVERIFY(set.verifies("RS256", "", "x", rsa().sign("x")));
    QVERIFY(!set.verifies("RS256", "rsa", "x", rsa().sign("x")));
}

void tst_KeySet::findsKeysByTheirName()
{
    const SigningKey other("RS256", "other");
    const KeySet set = setOf({rsa().publicJson(), other.publicJson()});
    QVERIFY(set.verifies("RS256", "other", "x", other.sign("x")));
    QVERIFY(!set.verifies("RS256", "rsa", "x", other.sign("x")));
    QVERIFY(set.verifies("RS256", "", "x", other.sign("x")));
    QVERIFY(set.hasKey("RS256", "other"));
    QVERIFY(!set.hasKey("RS256", "ec"));
}

void tst_KeySet::leavesOutWhatItCannotUse_data()
{
    QTest::addColumn<QJsonObject>("key");
    const auto row = [](const char *tag, QJsonObject key, const char *member, const QJsonValue &value) {
        key.insert(QLatin1String(member), value);
        QTest::newRow(tag) << key;
    };
    const QJsonObject good = rsa().publicJson();
    row("for encryption", good, "use", "enc");
    row("of another algorithm", good, "alg", "RS512");
    row("symmetric", good, "kty", "oct");
    row("without a modulus", good, "n", "");
    row("with a modulus of another alphabet", good, "n", "+/+/");
    row("with a huge modulus", good, "n", QString(2000, u'_'));
    row("with an even exponent", good, "e", "Ag");
    row("with the exponent 1", good, "e", "AQ");
    row("with a huge exponent", good, "e", QString(20, u'_'));
    row("short", SigningKey("RS256", "short", 1024).publicJson(), "use", "sig");
    row("of another curve", ec().publicJson(), "crv", "P-384");
    row("off the curve", ec().publicJson(), "x", QString(43, u'A'));
    row("with a short number", ec().publicJson(), "y", "AA");
    QTest::newRow("nothing") << QJsonObject();
}

void tst_KeySet::leavesOutWhatItCannotUse()
{
    QFETCH(QJsonObject, key);
    const KeySet set = setOf({key, rsa().publicJson(), 5});
    QCOMPARE(set.size(), 1);
}

void tst_KeySet::takesOneHundredKeys()
{
    QJsonArray keys;
    for (int i = 0; i < 101; ++i)
        keys.append(ec().publicJson());
    QCOMPARE(setOf(keys).size(), 100);
}

void tst_KeySet::refusesOtherSignatures()
{
    QFETCH(QByteArray, algorithm);
    const SigningKey &key = algorithm == "RS256" ? rsa() : ec();
    const KeySet set = setOf({rsa().publicJson(), ec().publicJson()});
    const QByteArray signature = key.sign("x");
    QVERIFY(!set.verifies(algorithm, "", "y", signature));
    QVERIFY(!set.verifies(algorithm, "", "x", ""));
    QVERIFY(!set.verifies(algorithm, "", "x", signature.chopped(1)));
    QVERIFY(!set.verifies(algorithm, "", "x", signature + 'x'));
    QVERIFY(!set.verifies(algorithm, "", "x", QByteArray(signature.size(), '\0')));
    for (qsizetype at = 0; at < signature.size(); at += 7) {
        QByteArray changed = signature;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!set.verifies(algorithm, "", "x", changed));
    }
}

void tst_KeySet::refusesKeysOfAnotherAlgorithm()
{
    const KeySet set = setOf({rsa().publicJson(), ec().publicJson()});
    QVERIFY(!set.verifies("ES256", "", "x", rsa().sign("x")));
    QVERIFY(!set.verifies("RS256", "", "x", ec().sign("x")));
    QVERIFY(!set.verifies("HS256", "", "x", rsa().sign("x")));
    QVERIFY(!set.verifies("none", "", "x", ""));
}

void tst_KeySet::refusesWhatIsNoSet()
{
    QVERIFY(!KeySet::fromJson({}));
    QVERIFY(!KeySet::fromJson({{"keys", "none"}}));
    const auto empty = KeySet::fromJson({{"keys", QJsonArray()}});
    QVERIFY(empty);
    QCOMPARE(empty->size(), 0);
}

QTEST_GUILESS_MAIN(tst_KeySet)
#include "tst_keyset.moc"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/acceptlanguage.h"

#include <QtTest/QTest>

class tst_AcceptLanguage : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void hasALimit();
};

void tst_AcceptLanguage::sorts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("languages");
    const auto row = [](const char *field, const char *languages) {
        QTest::newRow(field) << QByteArray(field) << QString::fromUtf8(languages);
    };
    row("", "");
    row("de", "de");
    row("da, en-GB;q=0.8, en;q=0.7", "da en-GB en");
    row("en;q=0.7,fr;q=0.9 , pt-BR", "pt-BR fr en");
    row("a1;q=0.5,b1;q=0.5,c1;q=0.5", "a1 b1 c1");
    row("de;q=0, en;Q=0.1, *;q=0.5", "en");
    row("de;q=1.5, en;q=-1, fr;q=x, it;level=1, es", "es");
    row(",,;q=1, ,de", "de");
    row("../etc, d\xC3\xA9, ok", "ok");
}

void tst_AcceptLanguage::sorts()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, languages);
    QCOMPARE(eyewall::acceptedLanguages(field).join(u' '), languages);
}

void tst_AcceptLanguage::hasALimit()
{
    QCOMPARE(eyewall::acceptedLanguages(QByteArray("de,").repeated(1000)).size(), 100);
}

QTEST_APPLESS_MAIN(tst_AcceptLanguage)
#include "tst_acceptlanguage.moc"

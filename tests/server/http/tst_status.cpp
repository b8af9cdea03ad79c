// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/status.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_Status : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesMethodsBothWays()
    {
        for (int i = 0; i < int(Method::Other); ++i)
            QCOMPARE(int(methodFromName(methodName(Method(i)))), i);
        QCOMPARE(methodName(Method::Options), QByteArrayView("OPTIONS"));
        QVERIFY(methodName(Method::Other).isEmpty());
    }

    void knowsNoOtherMethods()
    {
        for (const char *name : {"", "get", "Get", "GETS", "GE", "P", "PAT", "POSTS", "BREW", "TRACK"})
            QVERIFY2(methodFromName(name) == Method::Other, name);
    }

    void namesStatuses()
    {
        QCOMPARE(reasonPhrase(200), QByteArrayView("OK"));
        QCOMPARE(reasonPhrase(404), QByteArrayView("Not Found"));
        QCOMPARE(reasonPhrase(431), QByteArrayView("Request Header Fields Too Large"));
        QCOMPARE(reasonPhrase(599), QByteArrayView("Unknown"));
    }

    // RFC 9112 section 4: 1*( HTAB / SP / VCHAR / obs-text )
    void knowsReasonPhrases()
    {
        QVERIFY(!isReasonPhrase({}));
        for (int c = 0; c < 256; ++c) {
            const bool isFit = c == '\t' || (c >= 0x20 && c != 0x7f);
            QCOMPARE(isReasonPhrase(QByteArray(1, char(c))), isFit);
            QCOMPARE(isReasonPhrase(QByteArray(20, 'x') + char(c) + QByteArray(20, 'x')), isFit);
        }
    }

    void knowsWhatHasNoContent()
    {
        QVERIFY(hasNoContent(101) && hasNoContent(204) && hasNoContent(304));
        QVERIFY(!hasNoContent(200) && !hasNoContent(205) && !hasNoContent(404));
    }
};

QTEST_GUILESS_MAIN(tst_Status)
#include "tst_status.moc"

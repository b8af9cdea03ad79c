// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/eyewall.h"
#include "testexchange.h"
#include "tests/server/web/coldfile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace eyewall;

/// Files that are not in memory are read by other threads than the one that answers. Where nothing can be
/// driven out of memory, the rows show that such files are answered at once.
class tst_ColdFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsForTheDiskElsewhere_data();
    void waitsForTheDiskElsewhere();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("file.bin")); }

    QTemporaryDir m_folder;
};

void tst_ColdFiles::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("file.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 400'000; ++i)
        QCOMPARE(file.write(QByteArray::number(i).rightJustified(10)), 10);
}

void tst_ColdFiles::waitsForTheDiskElsewhere_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<bool>("isHandedOver"); // to the connection, instead of read before
    QTest::newRow("all") << QByteArray() << true;
    QTest::newRow("a short part") << QByteArray("Range: bytes=3000000-3000999\r\n") << false;
    QTest::newRow("a long part") << QByteArray("Range: bytes=1000000-3999999\r\n") << true;
    QTest::newRow("several parts") << QByteArray("Range: bytes=0-99,2000000-2999999,-7\r\n") << true;
}

void tst_ColdFiles::waitsForTheDiskElsewhere()
{
    QFETCH(QByteArray, range);
    QFETCH(bool, isHandedOver);
    core::EventLoop loop;
    Application app;
    app.files("/", m_folder.path());
    const bool isCold = test::makeCold(file());
    const AnswerPtr answer = ask(app, "GET /file.bin", range);
    const auto isWhole = [](const AnswerPtr &asked) {
        return asked->answers == 1 && asked->isEnded == asked->isStream;
    };
    QCOMPARE(isWhole(answer), !isCold);
    QTRY_VERIFY(isWhole(answer));
    QCOMPARE(answer->isFile, isHandedOver);
    // From memory now, and at once.
    const AnswerPtr again = ask(app, "GET /file.bin", range);
    QVERIFY(isWhole(again));
    QCOMPARE(again->isFile, isHandedOver);
    QCOMPARE(again->status, range.isEmpty() ? 200 : 206);
    QCOMPARE(again->body.size(), answer->body.size());
    if (!range.contains(','))
        QCOMPARE(again->body, answer->body);
}

QTEST_GUILESS_MAIN(tst_ColdFiles)
#include "tst_coldfiles.moc"

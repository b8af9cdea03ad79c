// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/literalpaths.h"

#include <QtTest/QTest>

using namespace eyewall::web;

class tst_LiteralPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInNothing();
    void findsEachOfMany();
    void tellsPathsOfEachLengthApart();
};

void tst_LiteralPaths::findsNothingInNothing()
{
    const LiteralPaths paths;
    QCOMPARE(paths.find("/"), LiteralPaths::kNone);
    QCOMPARE(paths.find({}), LiteralPaths::kNone);
}

void tst_LiteralPaths::findsEachOfMany()
{
    constexpr int kPaths = 1000;
    LiteralPaths paths;
    for (int i = 0; i < kPaths; ++i)
        paths.add("/api/items/" + QByteArray::number(i) + "/show", i);
    for (int i = 0; i < kPaths; ++i)
        QCOMPARE(paths.find(QByteArray("/api/items/" + QByteArray::number(i) + "/show")), i);
    QCOMPARE(paths.find("/api/items/1000/show"), LiteralPaths::kNone);
    QCOMPARE(paths.find("/api/items/"), LiteralPaths::kNone);
    QCOMPARE(paths.find({}), LiteralPaths::kNone);
}

void tst_LiteralPaths::tellsPathsOfEachLengthApart()
{
    // The hash reads eight, four or single bytes at a time: one byte that differs counts at each place.
    for (qsizetype length = 1; length <= 40; ++length) {
        const QByteArray path = '/' + QByteArray(length - 1, 'a');
        LiteralPaths paths;
        paths.add(path, 7);
        QCOMPARE(paths.find(path), 7);
        for (qsizetype place = 0; place < length; ++place) {
            QByteArray other = path;
            other[place] = 'b';
            QCOMPARE(paths.find(other), LiteralPaths::kNone);
        }
        QCOMPARE(paths.find(path + 'a'), LiteralPaths::kNone);
        QCOMPARE(paths.find(path.chopped(1)), LiteralPaths::kNone);
    }
}

QTEST_GUILESS_MAIN(tst_LiteralPaths)
#include "tst_literalpaths.moc"

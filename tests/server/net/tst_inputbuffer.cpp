// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/inputbuffer.h"
#include "tests/server/net/loopback.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace eyewall::net;

class tst_InputBuffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void givesAllWithoutACopy();
    void takesIntoMemory();
    void ownsNothingWhenEmpty();
    void takesSmallPiecesFromMuch();
    void isWhatAPlainArrayIs();
};

void tst_InputBuffer::keepsTheOrder()
{
    InputBuffer buffer;
    QVERIFY(buffer.isEmpty());
    buffer.append("abc");
    const std::span<char> room = buffer.room(10);
    QCOMPARE(room.size(), std::size_t(10));
    room[0] = 'd';
    room[1] = 'e';
    buffer.commit(2);
    QCOMPARE(buffer.view().toByteArray(), QByteArray("abcde"));
    QCOMPARE(buffer.take(2), QByteArray("ab"));
    QCOMPARE(buffer.size(), 3);
    QCOMPARE(buffer.take(3), QByteArray("cde"));
    QCOMPARE(buffer.take(0), QByteArray());
}

void tst_InputBuffer::givesAllWithoutACopy()
{
    InputBuffer buffer;
    buffer.append(pattern(100'000));
    const char *const data = buffer.view().data();
    const QByteArray all = buffer.take(100'000);
    QCOMPARE(static_cast<const void *>(all.constData()), static_cast<const void *>(data));
    QCOMPARE(all, pattern(100'000));
}

void tst_InputBuffer::takesIntoMemory()
{
    InputBuffer buffer;
    buffer.append("abcde");
    std::array<char, 3> memory{};
    QCOMPARE(buffer.takeInto(memory), 3);
    QCOMPARE(QByteArray(memory.data(), 3), QByteArray("abc"));
    QCOMPARE(buffer.takeInto(memory), 2);
    QCOMPARE(buffer.takeInto(memory), 0);
}

void tst_InputBuffer::ownsNothingWhenEmpty()
{
    InputBuffer buffer;
    (void)buffer.room(1 << 20);
    buffer.commit(0);
    QVERIFY(!buffer.view().data() || buffer.view().isEmpty());
    buffer.append("abc");
    QVERIFY(buffer.take(3).capacity() < 1000);
}

void tst_InputBuffer::takesSmallPiecesFromMuch()
{
    qsizetype taken = 0;
    const auto took = [&taken](qsizetype size) {
        const std::clock_t begin = std::clock();
        InputBuffer buffer;
        for (qsizetype i = 0; i < size; i += 1 << 16)
            buffer.append(QByteArray(1 << 16, 'x'));
        while (!buffer.isEmpty())
            taken += buffer.take(std::min<qsizetype>(64, buffer.size())).size();
        return std::clock() - begin;
    };
    constexpr qsizetype kSize = 256 << 10;
    const std::clock_t small = took(kSize);
    const std::clock_t large = took(8 * kSize);
    QCOMPARE(taken, 9 * kSize);
    QVERIFY2(large < 30 * std::max(small, CLOCKS_PER_SEC / 1000), "it grows with the square of the size");
}

void tst_InputBuffer::isWhatAPlainArrayIs()
{
    InputBuffer buffer;
    QByteArray model;
    quint32 state = 3;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525 + 1013904223;
        const qsizetype size = qsizetype(state >> 22);
        if (state % 3 == 0) {
            const QByteArray bytes = pattern(size);
            buffer.append(bytes);
            model += bytes;
        } else if (state % 3 == 1) {
            const qsizetype count = std::min(size, model.size());
            QCOMPARE(buffer.take(count), model.first(count));
            model.remove(0, count);
        } else {
            const std::span<char> room = buffer.room(size + 1);
            std::fill(room.begin(), room.end(), 'r');
            buffer.commit(size / 2);
            model += QByteArray(size / 2, 'r');
        }
        QCOMPARE(buffer.size(), model.size());
    }
    QCOMPARE(buffer.view().toByteArray(), model);
}

QTEST_GUILESS_MAIN(tst_InputBuffer)
#include "tst_inputbuffer.moc"

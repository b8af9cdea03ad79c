// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/footprint.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>

namespace eyewall::test {

qint64 allocatedBytes()
{
    const auto info = ::mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

QHash<QString, qint64> threadTimes()
{
    QHash<QString, qint64> times;
    const QString own = QString::number(::gettid());
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &thread : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(thread + QStringLiteral("/schedstat")));
        if (thread != own && file.open(QIODevice::ReadOnly))
            times.insert(thread, file.readAll().split(' ').first().toLongLong());
    }
    return times;
}

std::chrono::nanoseconds busiestThread(std::chrono::milliseconds time)
{
    const QHash<QString, qint64> before = threadTimes();
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.hasExpired(time.count()); }, int(time.count()) * 10);
    const QHash<QString, qint64> after = threadTimes();
    qint64 most = 0;
    for (auto it = after.begin(); it != after.end(); ++it)
        most = std::max(most, it.value() - before.value(it.key(), it.value()));
    return std::chrono::nanoseconds(most);
}

} // namespace eyewall::test

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/readahead.h"
#include "server/net/writequeue.h"
#include "tests/server/net/loopback.h"

#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

#include <sys/mman.h>

#include <vector>

using eyewall::net::ReadAhead;
using eyewall::net::WriteQueue;

namespace {

constexpr qint64 kMebi = 1024 * 1024;

/// A file of which nothing is in memory.
class ColdFile final {
public:
    explicit ColdFile(qint64 mebibytes)
    {
        const QByteArray bytes(kMebi, 'x');
        if (!m_file.open())
            return;
        for (qint64 i = 0; i < mebibytes; ++i)
            m_file.write(bytes);
        m_isCold = m_file.flush() && ::fdatasync(m_file.handle()) == 0 &&
                   ::posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_DONTNEED) == 0 &&
                   !isInMemory(0, kMebi) && !isInMemory((mebibytes - 1) * kMebi, kMebi);
    }
    /// False where the file system keeps all in memory.
    [[nodiscard]] bool isCold() const { return m_isCold; }
    [[nodiscard]] int descriptor() const { return m_file.handle(); }
    /// Whether all of it is.
    [[nodiscard]] bool isInMemory(qint64 offset, qint64 length) const
    {
        const std::vector<unsigned char> pages = residents(offset, length);
        return std::all_of(pages.begin(), pages.end(), [](unsigned char page) { return page & 1; });
    }
    [[nodiscard]] bool isOnDisk(qint64 offset, qint64 length) const
    {
        const std::vector<unsigned char> pages = residents(offset, length);
        return std::none_of(pages.begin(), pages.end(), [](unsigned char page) { return page & 1; });
    }

private:
    [[nodiscard]] std::vector<unsigned char> residents(qint64 offset, qint64 length) const
    {
        std::vector<unsigned char> pages(std::size_t(length / ::sysconf(_SC_PAGESIZE)));
        void *const at =
            ::mmap(nullptr, std::size_t(length), PROT_READ, MAP_SHARED, m_file.handle(), off_t(offset));
        if (at == MAP_FAILED || ::mincore(at, std::size_t(length), pages.data()) != 0)
            qFatal("what is in memory cannot be told");
        ::munmap(at, std::size_t(length));
        return pages;
    }

    QTemporaryFile m_file;
    bool m_isCold = false;
};

} // namespace

class tst_ReadAhead final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheNextPart();
    void staysWithinThePart();
    void goesAheadOfWhatIsSent();
};

void tst_ReadAhead::bringsTheNextPart()
{
    const ColdFile file(8);
    if (!file.isCold())
        QSKIP("files are always in memory here");
    ReadAhead ahead(file.descriptor(), 0, 8 * kMebi);
    QTRY_VERIFY(file.isInMemory(kMebi, kMebi));
    QVERIFY(file.isOnDisk(4 * kMebi, 4 * kMebi));
    ahead.moveTo(file.descriptor(), 3 * kMebi);
    QTRY_VERIFY(file.isInMemory(3 * kMebi, 2 * kMebi));
    QVERIFY(file.isOnDisk(7 * kMebi, kMebi));
}

void tst_ReadAhead::staysWithinThePart()
{
    const ColdFile file(8);
    if (!file.isCold())
        QSKIP("files are always in memory here");
    ReadAhead small(file.descriptor(), 0, kMebi);
    ReadAhead part(file.descriptor(), 2 * kMebi, kMebi + kMebi / 2);
    part.moveTo(file.descriptor(), 3 * kMebi + kMebi / 2);
    QTRY_VERIFY(file.isInMemory(3 * kMebi, kMebi / 2));
    QVERIFY(file.isOnDisk(0, 3 * kMebi));
    QVERIFY(file.isOnDisk(5 * kMebi, 3 * kMebi));
}

void tst_ReadAhead::goesAheadOfWhatIsSent()
{
    const ColdFile file(8);
    if (!file.isCold())
        QSKIP("files are always in memory here");
    WriteQueue queue;
    queue.addFile(::dup(file.descriptor()), 0, 8 * kMebi);
    QTRY_VERIFY(file.isInMemory(kMebi, kMebi));
    queue.advance(2 * kMebi);
    QTRY_VERIFY(file.isInMemory(2 * kMebi, 2 * kMebi));
    QVERIFY(file.isOnDisk(6 * kMebi, 2 * kMebi));
}

QTEST_GUILESS_MAIN(tst_ReadAhead)
#include "tst_readahead.moc"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/openbeneath.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

using namespace eyewall;

/// With openat2(), and on a thread for which the kernel refuses it as an old one would.
class tst_OpenBeneath final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens_data();
    void opens();
    void opensWithoutTheCall_data() { opens_data(); }
    void opensWithoutTheCall();
    void staysInsideWhileAFolderIsSwapped();
    void opensWhileSomethingElseIsRenamed();

private:
    [[nodiscard]] QByteArray read(const QByteArray &name) const;
    void link(const QString &target, const QString &name);

    QTemporaryDir m_folder;
    QByteArray m_root;
    web::FileDescriptor m_descriptor;
};

namespace {

#ifdef Q_OS_LINUX
// From here on this thread gets `error` from openat2().
bool forbidOpenat2(int error)
{
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | quint32(error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{4, filter};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#endif

} // namespace

void tst_OpenBeneath::link(const QString &target, const QString &name)
{
    QVERIFY(QFile::link(target, m_folder.filePath(name)));
}

void tst_OpenBeneath::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath("root/sub"));
    QVERIFY(QDir(m_folder.path()).mkpath("root2"));
    for (const char *name : {"secret", "root/file", "root/sub/file", "root2/secret"}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    link("file", "root/inside");
    link("../secret", "root/outside");
    link("../root2/secret", "root/neighbour");
    link("..", "root/up");
    link("loop", "root/loop");
    link("../file", "root/sub/above");
    m_root = QFile::encodeName(QFileInfo(m_folder.filePath("root")).canonicalFilePath());
    m_descriptor = web::FileDescriptor(::open(m_root.constData(), O_RDONLY | O_DIRECTORY));
    QVERIFY(m_descriptor.isOpen());
}

QByteArray tst_OpenBeneath::read(const QByteArray &name) const
{
    const web::FileDescriptor file = web::openBeneath(m_descriptor, m_root, name);
    if (!file.isOpen())
        return "closed";
    char text[32];
    const ssize_t size = ::read(file.get(), text, sizeof text);
    return size < 0 ? QByteArray("folder") : QByteArray(text, size);
}

void tst_OpenBeneath::opens_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const char *content) {
        QTest::newRow(name) << QByteArray(content);
    };
    row("file", "root/file");
    row("sub/file", "root/sub/file");
    row("sub", "folder");
    row("inside", "root/file");
    row("sub/above", "root/file");
    row("missing", "closed");
    row("outside", "closed");
    row("neighbour", "closed");
    row("up/secret", "closed");
    row("../secret", "closed");
    row("../root2/secret", "closed");
    row("loop", "closed");
    row("file/", "closed");
}

void tst_OpenBeneath::opens()
{
    QTEST(read(QTest::currentDataTag()), "content");
}

void tst_OpenBeneath::opensWithoutTheCall()
{
#ifdef Q_OS_LINUX
    const QByteArray name = QTest::currentDataTag();
    for (const int error : {ENOSYS, EPERM}) {
        QByteArray content;
        bool isForbidden = false;
        std::thread([&] {
            isForbidden = forbidOpenat2(error);
            content = read(name);
        }).join();
        if (!isForbidden)
            QSKIP("This system does not let a thread filter its calls");
        QTEST(content, "content");
    }
#else
    opens();
#endif
}

// Somebody who may write into the folder puts a link to elsewhere in the place of a folder, back and forth.
void tst_OpenBeneath::staysInsideWhileAFolderIsSwapped()
{
#ifdef Q_OS_LINUX
    QVERIFY(QDir(m_folder.path()).mkpath("root/swapped"));
    QFile good(m_folder.filePath("root/swapped/secret"));
    QVERIFY(good.open(QIODevice::WriteOnly) && good.write("inside") == 6);
    good.close();
    link("../root2", "root/elsewhere");
    const QByteArray first = m_root + "/swapped";
    const QByteArray second = m_root + "/elsewhere";
    std::atomic<bool> isDone = false;
    std::thread swapper([&] {
        while (!isDone)
            (void)::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE);
    });
    bool isForbidden = false;
    int inside = 0;
    int elsewhere = 0;
    std::thread([&] {
        isForbidden = forbidOpenat2(ENOSYS);
        for (int i = 0; i < 200'000 && inside < 2'000; ++i) {
            const QByteArray content = read("swapped/secret");
            inside += content == "inside";
            elsewhere += content == "root2/secret";
        }
    }).join();
    isDone = true;
    swapper.join();
    if (!isForbidden)
        QSKIP("This system does not let a thread filter its calls");
    QVERIFY(inside > 0);
    QCOMPARE(elsewhere, 0);
#endif
}

void tst_OpenBeneath::opensWhileSomethingElseIsRenamed()
{
    const QByteArray first = QFile::encodeName(m_folder.filePath("here"));
    const QByteArray second = QFile::encodeName(m_folder.filePath("there"));
    QVERIFY(QDir(m_folder.path()).mkpath("here"));
    std::atomic<bool> isDone = false;
    std::thread renamer([&] {
        while (!isDone) {
            (void)std::rename(first.constData(), second.constData());
            (void)std::rename(second.constData(), first.constData());
        }
    });
    int closed = 0;
    for (int i = 0; i < 20'000; ++i)
        closed += read("sub/above") != "root/file";
    isDone = true;
    renamer.join();
    QCOMPARE(closed, 0);
}

QTEST_GUILESS_MAIN(tst_OpenBeneath)
#include "tst_openbeneath.moc"

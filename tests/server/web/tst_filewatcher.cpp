// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/filewatcher.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using eyewall::FileWatcher;
using eyewall::WatchOptions;
using namespace std::chrono_literals;

namespace {

constexpr WatchOptions kQuick{.period = 20ms, .settle = 10ms};

} // namespace

// A folder of its own, and what was told of it by names, "a.html b.html" for each time.
class tst_FileWatcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsNewChangedAndGoneFiles();
    void tellsTogetherWhatChangesTogether();
    void watchesAFileThatIsNotThereYet();
    void watchesFoldersAddedLater();
    void looksBelowFolders();
    void leavesOutWhatIsNoFileOfTheSite();
    void seesNothingWhenNothingChanges();
    void tellsInSpiteOfAFileThatNeverRests();
    void callsTheNextHookAfterAnException();
    void stopsInAHook();
    void mayBeDestroyedByAHook();
    void startsAgainFromTheNewState();
    void stopsAtItsLimit();

private:
    void write(const QString &name, const QByteArray &text = "x") const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }
    FileWatcher::Hook note()
    {
        return [this](const QStringList &paths) {
            QStringList names;
            for (const QString &path : paths)
                names.append(QDir(m_dir->path()).relativeFilePath(path));
            m_told.append(names.join(u' '));
        };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_told;
};

void tst_FileWatcher::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_told.clear();
}

void tst_FileWatcher::tellsNewChangedAndGoneFiles()
{
    write("a.html");
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    write("a.html");
    QTRY_COMPARE(m_told, QStringList({"a.html"}));
    write("b.html");
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told[1], "b.html");
    QVERIFY(QFile::remove(m_dir->filePath("a.html")));
    QTRY_COMPARE(m_told.size(), 3);
    QCOMPARE(m_told[2], "a.html");
}

void tst_FileWatcher::tellsTogetherWhatChangesTogether()
{
    FileWatcher watcher({.period = 20ms, .settle = 60ms});
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    for (const char *name : {"c.html", "a.html", "b.html"})
        write(name);
    QTRY_COMPARE(m_told, QStringList({"a.html b.html c.html"}));
}

void tst_FileWatcher::watchesAFileThatIsNotThereYet()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->filePath("site.ini"));
    watcher.onChange(note());
    watcher.start();
    write("other.ini");
    write("site.ini");
    QTRY_COMPARE(m_told, QStringList({"site.ini"}));
}

void tst_FileWatcher::watchesFoldersAddedLater()
{
    write("a.html");
    FileWatcher watcher(kQuick);
    watcher.onChange(note());
    watcher.start();
    watcher.watch(m_dir->path());
    write("b.html");
    QTRY_COMPARE(m_told, QStringList({"b.html"}));
}

void tst_FileWatcher::looksBelowFolders()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    QVERIFY(QDir(m_dir->path()).mkpath("one/two"));
    write("one/two/a.html");
    QTRY_COMPARE(m_told, QStringList({"one/two/a.html"}));
}

void tst_FileWatcher::leavesOutWhatIsNoFileOfTheSite()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    for (const char *name : {".hidden", "a.html~", "#a.html#", "a.html.swp", "b.html"})
        write(name);
    QTRY_COMPARE(m_told, QStringList({"b.html"}));
}

void tst_FileWatcher::seesNothingWhenNothingChanges()
{
    write("a.html");
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    // A second watcher of another folder shows that time for many looks has passed.
    QTemporaryDir other;
    FileWatcher clock(kQuick);
    int ticks = 0;
    clock.watch(other.path());
    clock.onChange([&](const QStringList &) { ++ticks; });
    clock.start();
    for (int tick = 1; tick <= 3; ++tick) {
        QFile file(other.filePath(QString::number(tick)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE(ticks, tick);
    }
    QCOMPARE(m_told, QStringList());
}

void tst_FileWatcher::tellsInSpiteOfAFileThatNeverRests()
{
    FileWatcher watcher({.period = 5ms, .settle = 5ms});
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    QTimer busy;
    connect(&busy, &QTimer::timeout, this, [this] { write("a.log"); });
    busy.start(1ms);
    QTRY_VERIFY(m_told.size() >= 2);
    QCOMPARE(m_told[0], "a.log");
}

void tst_FileWatcher::callsTheNextHookAfterAnException()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange([](const QStringList &) { throw std::runtime_error("a bad template"); });
    watcher.onChange(note());
    watcher.start();
    QTest::ignoreMessage(QtCriticalMsg, "Exception in a hook of a file watcher: a bad template");
    write("a.html");
    QTRY_COMPARE(m_told, QStringList({"a.html"}));
    QTest::ignoreMessage(QtCriticalMsg, "Exception in a hook of a file watcher: a bad template");
    write("b.html");
    QTRY_COMPARE(m_told.size(), 2);
}

void tst_FileWatcher::stopsInAHook()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.onChange([&](const QStringList &) { watcher.stop(); });
    watcher.start();
    write("a.html");
    QTRY_VERIFY(!watcher.isRunning());
    QCOMPARE(m_told.size(), 1);
}

void tst_FileWatcher::mayBeDestroyedByAHook()
{
    auto watcher = std::make_unique<FileWatcher>(kQuick);
    watcher->watch(m_dir->path());
    watcher->onChange([&](const QStringList &) { watcher.reset(); });
    watcher->onChange(note());
    watcher->start();
    write("a.html");
    QTRY_VERIFY(!watcher);
    QCOMPARE(m_told.size(), 1);
}

void tst_FileWatcher::startsAgainFromTheNewState()
{
    FileWatcher watcher(kQuick);
    watcher.watch(m_dir->path());
    watcher.onChange(note());
    watcher.start();
    watcher.stop();
    write("a.html");
    watcher.start();
    write("b.html");
    QTRY_COMPARE(m_told, QStringList({"b.html"}));
}

void tst_FileWatcher::stopsAtItsLimit()
{
    for (int i = 0; i < 4; ++i)
        write(QString::number(i));
    WatchOptions options = kQuick;
    options.maxFiles = 3;
    FileWatcher watcher(options);
    watcher.watch(m_dir->path());
    QTest::ignoreMessage(QtWarningMsg, "More than 3 files to watch: the rest is not watched");
    watcher.start();
    QVERIFY(watcher.isRunning());
}

QTEST_GUILESS_MAIN(tst_FileWatcher)
#include "tst_filewatcher.moc"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/rotatingfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using eyewall::core::LogRotation;
using eyewall::core::RotatingFile;
using Unit = LogRotation::Unit;

// The files of a folder of its own, and a clock that the test moves.
class tst_LogRotation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesOnWithAFile();
    void rotatesBySize();
    void keepsSoManyBackups();
    void rotatesByTime();
    void numbersBackupsOfTheSameTime();
    void removesTheOldestOfTheSameTime();
    void keepsSoManyDays();
    void keepsSoManyDaysOfAHiddenFile();
    void rotatesTheFileOfYesterday();
    void endsATime_data();
    void endsATime();
    void readsWords();
    void keepsLinesOfThreadsWhole();
    void writesALineLongerThanAFile();
    void refusesWrongRotations_data();
    void refusesWrongRotations();
    void failsWithoutAFolder();
    void goesOnWhenABackupFails();

private:
    QString path(const QString &name = QStringLiteral("a.log")) const { return m_dir->filePath(name); }
    QByteArray read(const QString &name = QStringLiteral("a.log")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files, QDir::Name); }
    RotatingFile::Clock clock() const
    {
        return [this] { return m_time; };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_time;
};

void tst_LogRotation::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_time = QDateTime(QDate(2026, 11, 26), QTime(22, 0));
}

void tst_LogRotation::goesOnWithAFile()
{
    for (const char *line : {"one\n", "two\n"}) {
        RotatingFile file(path(), {});
        QVERIFY(file.open());
        QVERIFY(file.write(line));
    }
    QCOMPARE(read(), "one\ntwo\n");
}

void tst_LogRotation::rotatesBySize()
{
    RotatingFile file(path(), {.maxSize = 8});
    QVERIFY(file.open());
    for (const char *line : {"one\n", "two\n", "six\n"})
        QVERIFY(file.write(line));
    QCOMPARE(read(), "six\n");
    QCOMPARE(read("a.log.1"), "one\ntwo\n");
}

void tst_LogRotation::keepsSoManyBackups()
{
    RotatingFile file(path(), {.maxSize = 1, .backups = 2});
    QVERIFY(file.open());
    for (const char *line : {"1\n", "2\n", "3\n", "4\n", "5\n"})
        QVERIFY(file.write(line));
    QCOMPARE(files(), QStringList({"a.log", "a.log.1", "a.log.2"}));
    QCOMPARE(read(), "5\n");
    QCOMPARE(read("a.log.1"), "4\n");
    QCOMPARE(read("a.log.2"), "3\n");
}

void tst_LogRotation::rotatesByTime()
{
    RotatingFile file(path(), {.mode = LogRotation::Mode::Time}, clock());
    QVERIFY(file.open());
    QVERIFY(file.write("evening\n"));
    m_time = QDateTime(QDate(2026, 11, 26), QTime(23, 59, 59));
    QVERIFY(file.write("late\n"));
    m_time = QDateTime(QDate(2026, 11, 27), QTime(0, 0));
    QVERIFY(file.write("morning\n"));
    QCOMPARE(read("a.log.2026-11-26"), "evening\nlate\n");
    QCOMPARE(read(), "morning\n");
}

void tst_LogRotation::numbersBackupsOfTheSameTime()
{
    RotatingFile file(path(), {.mode = LogRotation::Mode::Time, .unit = Unit::Hour}, clock());
    QVERIFY(file.open());
    QFile other(path("a.log.2026-11-26_22"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(file.write("one\n"));
    m_time = m_time.addSecs(3600);
    QVERIFY(file.write("two\n"));
    QCOMPARE(files(), QStringList({"a.log", "a.log.2026-11-26_22", "a.log.2026-11-26_22.2"}));
    QCOMPARE(read("a.log.2026-11-26_22.2"), "one\n");
}

void tst_LogRotation::removesTheOldestOfTheSameTime()
{
    RotatingFile file(path(), {.mode = LogRotation::Mode::Time, .backups = 9, .unit = Unit::Hour}, clock());
    QVERIFY(file.open());
    const QString base = QStringLiteral("a.log.2026-11-26_22");
    for (int number = 1; number <= 10; ++number) {
        QFile other(path(number == 1 ? base : base + u'.' + QString::number(number)));
        QVERIFY(other.open(QIODevice::WriteOnly));
    }
    QVERIFY(file.write("one\n"));
    m_time = m_time.addSecs(3600);
    QVERIFY(file.write("two\n"));
    QCOMPARE(read(base + ".11"), "one\n");
    QVERIFY(QFile::exists(path(base + ".10")) && QFile::exists(path(base + ".3")));
    QVERIFY(!QFile::exists(path(base)) && !QFile::exists(path(base + ".2")));
}

void tst_LogRotation::keepsSoManyDays()
{
    for (const char *name : {"a.log.old", "a.log.1", "a.log.2026-11-20x", "b.log.2026-11-20"}) {
        QFile other(path(name));
        QVERIFY(other.open(QIODevice::WriteOnly));
    }
    RotatingFile file(path(), {.mode = LogRotation::Mode::Time, .backups = 2}, clock());
    QVERIFY(file.open());
    for (int day = 0; day < 5; ++day) {
        QVERIFY(file.write("x\n"));
        m_time = m_time.addDays(1);
    }
    QCOMPARE(files(), QStringList({"a.log", "a.log.1", "a.log.2026-11-20x", "a.log.2026-11-28",
                                   "a.log.2026-11-29", "a.log.old", "b.log.2026-11-20"}));
}

void tst_LogRotation::keepsSoManyDaysOfAHiddenFile()
{
    RotatingFile file(path(".log"), {.mode = LogRotation::Mode::Time, .backups = 1}, clock());
    QVERIFY(file.open());
    for (int day = 0; day < 4; ++day) {
        QVERIFY(file.write("x\n"));
        m_time = m_time.addDays(1);
    }
    QVERIFY(QFile::exists(path(".log.2026-11-28")));
    QVERIFY(!QFile::exists(path(".log.2026-11-27")));
    QVERIFY(!QFile::exists(path(".log.2026-11-26")));
}

void tst_LogRotation::rotatesTheFileOfYesterday()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.write("old\n") == 4);
    old.close();
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(m_time.addDays(-1), QFileDevice::FileModificationTime));
    old.close();
    RotatingFile file(path(), {.mode = LogRotation::Mode::Time}, clock());
    QVERIFY(file.open());
    QVERIFY(file.write("new\n"));
    QCOMPARE(read("a.log.2026-11-25"), "old\n");
    QCOMPARE(read(), "new\n");
}

void tst_LogRotation::endsATime_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("interval");
    QTest::addColumn<QDateTime>("end");
    const auto row = [](const char *name, Unit unit, int interval, const QDateTime &end) {
        QTest::newRow(name) << int(unit) << interval << end;
    };
    const QDate day(2026, 11, 26); // a Thursday
    row("second", Unit::Second, 5, {day, QTime(22, 0, 5)});
    row("minute", Unit::Minute, 1, {day, QTime(22, 1)});
    row("hour", Unit::Hour, 1, {day, QTime(23, 0)});
    row("day", Unit::Day, 1, {day.addDays(1), QTime(22, 0)});
    row("midnight", Unit::Midnight, 1, {day.addDays(1), QTime(0, 0)});
    row("second midnight", Unit::Midnight, 2, {day.addDays(2), QTime(0, 0)});
    row("this day of the week", Unit::Thursday, 1, {day.addDays(1), QTime(0, 0)});
    row("later in the week", Unit::Sunday, 1, {day.addDays(4), QTime(0, 0)});
    row("next week", Unit::Monday, 1, {day.addDays(5), QTime(0, 0)});
    row("the week after", Unit::Monday, 2, {day.addDays(12), QTime(0, 0)});
}

void tst_LogRotation::endsATime()
{
    QFETCH(int, unit);
    QFETCH(int, interval);
    const LogRotation rotation{.mode = LogRotation::Mode::Time, .unit = Unit(unit), .interval = interval};
    QTEST(rotation.endOf(m_time), "end");
}

void tst_LogRotation::readsWords()
{
    QCOMPARE(LogRotation::unitOf("midnight"), std::optional(Unit::Midnight));
    QCOMPARE(LogRotation::unitOf("MIDNIGHT"), std::optional(Unit::Midnight));
    QCOMPARE(LogRotation::unitOf("W6"), std::optional(Unit::Sunday));
    QCOMPARE(LogRotation::unitOf("W7"), std::nullopt);
    QCOMPARE(LogRotation::modeOf("time"), std::optional(LogRotation::Mode::Time));
    QCOMPARE(LogRotation::modeOf("never"), std::nullopt);
}

void tst_LogRotation::keepsLinesOfThreadsWhole()
{
    RotatingFile file(path(), {.maxSize = 1000, .backups = 1000});
    QVERIFY(file.open());
    const auto work = [&file](char letter) {
        const QByteArray line = QByteArray(49, letter) + '\n';
        for (int i = 0; i < 200; ++i)
            (void)file.write(line);
    };
    std::thread other(work, 'a');
    work('b');
    other.join();
    int lines = 0;
    for (const QString &name : files()) {
        const QByteArrayList found = read(name).split('\n');
        QVERIFY(found.size() <= 21);
        for (const QByteArray &line : found) {
            QVERIFY(line.isEmpty() || line == QByteArray(49, 'a') || line == QByteArray(49, 'b'));
            lines += line.isEmpty() ? 0 : 1;
        }
    }
    QCOMPARE(lines, 400);
}

void tst_LogRotation::writesALineLongerThanAFile()
{
    RotatingFile file(path(), {.maxSize = 4});
    QVERIFY(file.open());
    QVERIFY(file.write("longer than this\n"));
    QVERIFY(file.write("x\n"));
    QCOMPARE(read("a.log.1"), "longer than this\n");
    QCOMPARE(read(), "x\n");
}

void tst_LogRotation::refusesWrongRotations_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("no size") << LogRotation{.maxSize = 0}.check().hasValue();
    QTest::newRow("no backups") << LogRotation{.backups = 0}.check().hasValue();
    QTest::newRow("too many backups") << LogRotation{.backups = 1'001}.check().hasValue();
    QTest::newRow("no interval") << LogRotation{.interval = 0}.check().hasValue();
    QTest::newRow("a file's")
        << RotatingFile(QStringLiteral("none/a.log"), {.backups = -1}).open().hasValue();
}

void tst_LogRotation::refusesWrongRotations()
{
    QFETCH(bool, isTaken);
    QVERIFY(!isTaken);
}

void tst_LogRotation::failsWithoutAFolder()
{
    RotatingFile file(path("none/a.log"), {});
    const auto opened = file.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains("none/a.log"));
}

void tst_LogRotation::goesOnWhenABackupFails()
{
    // A folder that is not empty stands where the backup would go.
    QVERIFY(QDir(m_dir->path()).mkpath("a.log.1/x"));
    RotatingFile file(path(), {.maxSize = 1, .backups = 1}, clock());
    QVERIFY(file.open());
    QVERIFY(file.write("1\n"));
    QVERIFY(!file.write("2\n"));
    QVERIFY(file.write("3\n"));
    QCOMPARE(read(), "1\n2\n3\n");
    QVERIFY(QDir(path("a.log.1")).removeRecursively());
    m_time = m_time.addSecs(61);
    QVERIFY(file.write("4\n"));
    QCOMPARE(read(), "4\n");
}

QTEST_GUILESS_MAIN(tst_LogRotation)
#include "tst_logrotation.moc"

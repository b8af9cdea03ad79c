// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"
#include "server/capture/sessionwords.h"
#include "tests/server/capture/sessionfolder.h"
#include "tests/server/capture/sessions.h"
#include "tests/server/capture/sqltool.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace eyewall;
using namespace eyewall::capture;

/// Sessions that are saved, and what is there when they cannot be.
class tst_SessionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEverything();
    void keepsNothing();
    void keepsTheLatestOfAKind();
    void leavesOutWhatHasNoPlace();
    void writesTheSameBytesAgain();
    void canBeAskedByAnyTool();
    void hasAWordForEverything();
    void isDescribed();
    void isForItsUserOnly();
    void replacesAnother();
    void replacesWhatALinkLeadsTo();
    void takesStrangeNames_data();
    void takesStrangeNames();

    void refusesBadPlaces_data();
    void refusesBadPlaces();
    void refusesAFolderWithoutPermission();
    void keepsTheOldOneWhenItCannotBeWritten();
    void tellsWhatIsTooLarge();

private:
    [[nodiscard]] QString path(const char *name = "a.eyewall") const
    {
        return m_folder->path(QString::fromUtf8(name));
    }
    [[nodiscard]] QStringList names() const { return m_folder->names(); }

    std::unique_ptr<SessionFolder> m_folder;
};

namespace {

const QString kDeepFolder = QString(200, u'd') + u'/' + QString(200, u'e') + u'/' + QString(200, u'f');

/// The size that a file of this process may have, while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

void tst_SessionFile::init()
{
    m_folder = std::make_unique<SessionFolder>();
}

void tst_SessionFile::keepsEverything()
{
    const Session session = strangeSession();
    const auto size = writeSession(path(), session);
    QVERIFY2(size, why(size).constData());
    QCOMPARE(*size, QFileInfo(path()).size());
    const auto read = readSession(path());
    QVERIFY2(read, why(read).constData());
    QCOMPARE(linesOf(*read), linesOf(session));
}

void tst_SessionFile::keepsNothing()
{
    QVERIFY(writeSession(path(), Session()));
    const auto read = readSession(path());
    QVERIFY2(read, why(read).constData());
    QCOMPARE(linesOf(*read), linesOf(Session()));
}

void tst_SessionFile::keepsTheLatestOfAKind()
{
    Session session;
    session.events.users = {{5, 10, QStringLiteral("ann")}, {5, 20, QStringLiteral("bob")}};
    QVERIFY(writeSession(path(), session));
    const auto read = readSession(path());
    QVERIFY2(read, why(read).constData());
    QCOMPARE(read->events.users.size(), std::size_t(1));
    QCOMPARE(read->events.users[0].name, QStringLiteral("bob"));
    QCOMPARE(read->events.users[0].time, qint64(20));
}

void tst_SessionFile::leavesOutWhatHasNoPlace()
{
    const Session session = usualSession();
    Session more = session;
    more.events.loops.push_back({.worker = 1, .lag = 2, .worstLag = 3, .worstRoute = 0});
    more.events.httpLatency = {1, 2, 3, 4, 5};
    more.events.memberships.push_back({1, 5, QStringLiteral("left"), false});
    more.comments[12345] = QStringLiteral("of a request that is not kept");
    QVERIFY(writeSession(path(), more));
    const auto read = readSession(path());
    QVERIFY2(read, why(read).constData());
    QCOMPARE(linesOf(*read), linesOf(session));
}

void tst_SessionFile::writesTheSameBytesAgain()
{
    QVERIFY(writeSession(path("a"), strangeSession()));
    const auto read = readSession(path("a"));
    QVERIFY(read);
    QVERIFY(writeSession(path("b"), *read));
    QVERIFY(SessionFolder::contentOf(path("a")) == SessionFolder::contentOf(path("b")));
}

void tst_SessionFile::canBeAskedByAnyTool()
{
    Session session = usualSession();
    session.events.requests[1].replyBody = QByteArray("\x00\xff", 2);
    session.events.totals.closes[std::size_t(monitor::CloseCause::TimedOut)] = 4;
    QVERIFY(writeSession(path(), session));
    QCOMPARE(runSql(path(), "PRAGMA integrity_check"), QByteArrayList{"ok"});
    QCOMPARE(runSql(path(), "PRAGMA application_id; PRAGMA user_version"),
             (QByteArrayList{"1165588332", "1"}));
    QCOMPARE(SessionFolder::contentOf(path()).mid(68, 4), QByteArray("Eywl"));
    QCOMPARE(runSql(path(), "SELECT count(*) FROM requests WHERE method = 'GET' AND status < 300"),
             QByteArrayList{"3"});
    QCOMPARE(
        runSql(path(), "SELECT requests.target, pattern, peer, typeof(reply_body) FROM requests "
                       "JOIN routes ON routes.id = requests.route "
                       "JOIN connections ON connections.id = requests.connection "
                       "WHERE requests.number < 3"),
        (QByteArrayList{"/hello?name=Ann|/hello|127.0.0.1|text", "/hello?name=Ann|/hello|127.0.0.1|blob"}));
    QCOMPARE(runSql(path(), "SELECT value FROM totals WHERE name = 'closes.timedOut'"), QByteArrayList{"4"});
    QCOMPARE(runSql(path(), "SELECT protocol, closed_time FROM connections WHERE id = 1"),
             QByteArrayList{"NULL|NULL"});
    const auto read = readSession(path());
    QVERIFY(read);
    QCOMPARE(linesOf(*read), linesOf(session));
}

void tst_SessionFile::hasAWordForEverything()
{
    const auto areGood = [](SessionWords words) {
        QStringList names;
        for (const QLatin1String &word : words)
            names.append(word);
        return !names.contains(QString()) && names.removeDuplicates() == 0;
    };
    QVERIFY(areGood(sessionWords(monitor::Protocol())));
    QVERIFY(areGood(sessionWords(monitor::Direction())));
    QVERIFY(areGood(sessionWords(monitor::MessageKind())));
    QVERIFY(areGood(sessionWords(monitor::CloseCause())));
    QVERIFY(areGood(sessionWords(monitor::Drop())));
    QVERIFY(areGood(sessionWords(monitor::LogSeverity())));
    QCOMPARE(sessionWords(monitor::MessageKind()).size(), std::size_t(monitor::MessageKind::Event) + 1);
    QCOMPARE(sessionWords(monitor::Protocol()).size(), std::size_t(monitor::Protocol::EventStream) + 1);
}

/// Each table has its row in the description, which names all its columns.
void tst_SessionFile::isDescribed()
{
    const QByteArray text = SessionFolder::contentOf(QStringLiteral(EYEWALL_SESSION_FILES_MD));
    QVERIFY(!text.isEmpty());
    QVERIFY(writeSession(path(), Session()));
    const QByteArrayList tables = runSql(path(), "SELECT name FROM sqlite_master WHERE type = 'table'");
    QCOMPARE(tables.size(), 12);
    for (const QByteArray &table : tables) {
        const qsizetype begin = text.indexOf("| `" + table + "` |");
        QVERIFY2(begin >= 0, table.constData());
        const QByteArray row = text.mid(begin, text.indexOf('\n', begin) - begin);
        for (const QByteArray &column : runSql(path(), "SELECT name FROM pragma_table_info('" + table + "')"))
            QVERIFY2(row.contains('`' + column + '`'), (table + '.' + column).constData());
    }
}

void tst_SessionFile::isForItsUserOnly()
{
    const mode_t before = ::umask(0);
    const auto size = writeSession(path(), usualSession());
    ::umask(before);
    QVERIFY(size);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(names(), QStringList{QStringLiteral("a.eyewall")});
}

void tst_SessionFile::replacesAnother()
{
    SessionFolder::put(path(), QByteArray(1'000'000, 'x'));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6644)));
    QVERIFY(writeSession(path(), usualSession()));
    const auto read = readSession(path());
    QVERIFY(read);
    QCOMPARE(linesOf(*read), linesOf(usualSession()));
    QCOMPARE(names(), QStringList{QStringLiteral("a.eyewall")});
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void tst_SessionFile::replacesWhatALinkLeadsTo()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("deep")));
    SessionFolder::put(path("deep/real"), "old");
    QVERIFY(QFile::link(path("deep/real"), path("link")));
    QVERIFY(writeSession(path("link"), usualSession()));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QVERIFY(readSession(path("deep/real")));
    QVERIFY(readSession(path("link")));
}

void tst_SessionFile::takesStrangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("marks") << QStringLiteral("a b?mode=rw#c%41%zz&d+e;f'g\"h\\i:j~.eyewall");
    QTest::newRow("other letters") << QStringLiteral("Grüße 世界 😀.eyewall");
    QTest::newRow("as a URI") << QStringLiteral("file:x?vfs=unix-none");
    QTest::newRow("of memory") << QStringLiteral(":memory:");
    QTest::newRow("with a line") << QStringLiteral("a\nb");
    QTest::newRow("%1 %2") << QStringLiteral("%1 %2 %L3");
    QTest::newRow("longest") << QString(255, u'x');
}

void tst_SessionFile::takesStrangeNames()
{
    QFETCH(QString, name);
    const Session session = usualSession();
    const QString file = m_folder->path(name);
    const auto size = writeSession(file, session);
    QVERIFY2(size, why(size).constData());
    QCOMPARE(names(), QStringList{name});
    const auto read = readSession(file);
    QVERIFY2(read, why(read).constData());
    QCOMPARE(linesOf(*read), linesOf(session));
    QCOMPARE(names(), QStringList{name});

    // The same as a folder, and from within it.
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkdir(file));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(file));
    const auto inside = writeSession(QStringLiteral("inside"), session);
    const auto found = readSession(QStringLiteral("inside"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(inside, why(inside).constData());
    QVERIFY2(found, why(found).constData());
    QVERIFY(readSession(file + QStringLiteral("/inside")));
}

void tst_SessionFile::refusesBadPlaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no folder") << "missing/a.eyewall" << ENOENT << "missing does not exist";
    QTest::newRow("below a file") << "file/a.eyewall" << ENOENT << "file does not exist";
    QTest::newRow("a folder") << "folder" << EISDIR << "it is a folder";
    QTest::newRow("a folder's name") << "folder/" << EISDIR << "it is a folder";
    QTest::newRow("a pipe") << "pipe" << EINVAL << "no ordinary file";
    QTest::newRow("too deep") << kDeepFolder + QStringLiteral("/a") << ENAMETOOLONG << "more than 500 bytes";
    QTest::newRow("too long") << QString(256, u'x') << ENAMETOOLONG << "too long";
}

void tst_SessionFile::refusesBadPlaces()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, says);
    SessionFolder::put(path("file"), "content");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkpath(kDeepFolder));
    const QStringList before = names();
    const QString file = m_folder->path(name);
    const auto failed = writeSession(file, usualSession());
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, std::error_code(code, std::generic_category()));
    QVERIFY2(failed.error().message.contains(says), qPrintable(failed.error().message));
    QVERIFY2(failed.error().message.startsWith(file + QStringLiteral(" was not saved: ")),
             qPrintable(failed.error().message));
    QCOMPARE(names(), before);
    QVERIFY(QDir(path("folder")).isEmpty());
    QVERIFY(
        QDir(m_folder->path(kDeepFolder)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(SessionFolder::contentOf(path("file")), QByteArray("content"));
}

void tst_SessionFile::refusesAFolderWithoutPermission()
{
    // Root may do everything: somebody else asks.
    const uid_t user = ::geteuid();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    if (user == 0)
        QCOMPARE(::seteuid(65534), 0);
    const auto failed = writeSession(path(), usualSession());
    if (user == 0)
        QCOMPARE(::seteuid(user), 0);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, std::make_error_code(std::errc::permission_denied));
    QVERIFY2(failed.error().message.contains(QStringLiteral("choose another folder")),
             qPrintable(failed.error().message));
    QCOMPARE(names(), QStringList());
}

void tst_SessionFile::keepsTheOldOneWhenItCannotBeWritten()
{
    QVERIFY(writeSession(path(), usualSession()));
    const QByteArray before = SessionFolder::contentOf(path());
    Session large = usualSession();
    large.events.requests[0].body = QByteArray(8 * 1024 * 1024, 'x');
    for (const rlim_t limit : {0, 1000, 50'000, 4'000'000}) {
        const auto failed = [&] {
            const FileSizeLimit holds(limit);
            return writeSession(path(), large);
        }();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, std::error_code(EFBIG, std::generic_category()));
        QVERIFY(SessionFolder::contentOf(path()) == before);
        QCOMPARE(names(), QStringList{QStringLiteral("a.eyewall")});
    }
    QVERIFY(writeSession(path(), large));
    QVERIFY(SessionFolder::contentOf(path()) != before);
}

void tst_SessionFile::tellsWhatIsTooLarge()
{
    // One that SQLite does not take. Nobody writes to it, so it takes no memory.
    constexpr std::size_t kSize = 1'000'000'001;
    void *zeros = ::mmap(nullptr, kSize, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    QVERIFY(zeros != MAP_FAILED);
    Session session = usualSession();
    session.events.requests[0].body = QByteArray::fromRawData(static_cast<const char *>(zeros), kSize);
    const auto failed = writeSession(path(), session);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, std::make_error_code(std::errc::value_too_large));
    QVERIFY2(failed.error().message.contains(QStringLiteral("too large")),
             qPrintable(failed.error().message));
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SessionFile)
#include "tst_sessionfile.moc"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"

#include "server/capture/filereplacement.h"
#include "server/capture/sessionreader.h"
#include "server/capture/sessiontables.h"
#include "server/capture/sessionwriter.h"
#include "server/capture/sqlite.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace eyewall::capture {

namespace {

using core::Error;
using core::Result;

// Of a SQLite file, https://www.sqlite.org/fileformat2.html section 1.3.
using Header = std::array<char, 100>;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr std::size_t kVersionOffset = 60;
constexpr std::size_t kApplicationIdOffset = 68;

/// The context of the translations.
struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::capture::SessionFile)
};

class Descriptor final {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error sentence(const QString &form, const QString &path, const Error &error)
{
    return {form.arg(path, error.message), error.code};
}

Error unsaved(const QString &path, const Error &error)
{
    return sentence(SessionText::tr("%1 was not saved: %2"), path, error);
}

Error unread(const QString &path, const Error &error)
{
    return sentence(SessionText::tr("%1 cannot be opened: %2"), path, error);
}

/// Of what happens while a database is written.
Error plainly(const Error &error)
{
    if (error.code == std::errc::no_space_on_device)
        return {SessionText::tr("there is no room for it; make room or choose another folder"), error.code};
    if (error.code == std::errc::value_too_large)
        return {SessionText::tr("a request or message in it is too large for a file"), error.code};
    return error;
}

Result<qint64> write(const QString &path, const Session &session)
{
    auto file = FileReplacement::make(path);
    if (!file)
        return file.error();
    {
        auto database = SqliteDatabase::openToFill(file->path());
        if (!database)
            return plainly(database.error());
        if (const auto written = writeTables(*database, session); !written)
            return plainly(written.error());
    }
    return file->commit();
}

/// The begin of the file. Does not wait for anything that is no file.
Result<Header> readHeader(const QString &path)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        const std::error_code code(errno, std::generic_category());
        return Error{QString::fromStdString(code.message()), code};
    }
    if (!S_ISREG(status.st_mode))
        return Error{S_ISDIR(status.st_mode) ? SessionText::tr("it is a folder")
                                             : SessionText::tr("it is no ordinary file"),
                     std::make_error_code(std::errc::invalid_argument)};
    Header header{};
    const ssize_t size = ::pread(file.number(), header.data(), header.size(), 0);
    if (size < 0) {
        const std::error_code code(errno, std::generic_category());
        return Error{QString::fromStdString(code.message()), code};
    }
    return header; // zeros at its end when the file is shorter, which is no session file then
}

Result<void> check(const Header &header)
{
    const auto isSqlite = QByteArrayView(header.data(), header.size()).startsWith(kMagic);
    if (!isSqlite || qFromBigEndian<quint32>(header.data() + kApplicationIdOffset) != kSessionApplicationId)
        return Error{SessionText::tr("it is not a session that Eyewall saved"),
                     std::make_error_code(std::errc::invalid_argument)};
    const quint32 version = qFromBigEndian<quint32>(header.data() + kVersionOffset);
    if (version > kSessionVersion)
        return Error{
            SessionText::tr("a later Eyewall saved it (version %1 of the form, and %2 is known here); "
                            "open it with that one")
                .arg(version)
                .arg(kSessionVersion),
            std::make_error_code(std::errc::not_supported)};
    if (version == 0)
        return Error{SessionText::tr("it has no version"), std::make_error_code(std::errc::bad_message)};
    return {};
}

/// SQLite repeats names that are in the file, whatever these are.
QString cleaned(QString text)
{
    constexpr qsizetype kLongest = 200;
    text.truncate(kLongest);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return text;
}

/// What is wrong with the tables, and what follows from that.
Error explained(const Error &error)
{
    if (error.code == std::errc::bad_message || error.code == std::errc::value_too_large)
        return {SessionText::tr("it is damaged (%1)").arg(cleaned(error.message)),
                std::make_error_code(std::errc::bad_message)};
    if (error.code == std::errc::not_supported)
        return {SessionText::tr("a later Eyewall saved it, or it is damaged (%1)").arg(error.message),
                error.code};
    if (error.code == std::errc::file_too_large)
        return {SessionText::tr("it is too large (%1)").arg(error.message), error.code};
    return error;
}

Result<Session> read(const QString &path, const SessionLimits &limits)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (const auto checked = check(*header); !checked)
        return checked.error();
    auto database = SqliteDatabase::openToRead(path, limits.bytes);
    if (!database)
        return explained(database.error());
    auto session = readTables(*database, limits);
    return session ? std::move(session) : explained(session.error());
}

} // namespace

Result<qint64> writeSession(const QString &path, const Session &session)
{
    const auto size = write(path, session);
    return size ? size : unsaved(path, size.error());
}

Result<Session> readSession(const QString &path, const SessionLimits &limits)
{
    auto session = read(path, limits);
    return session ? std::move(session) : unread(path, session.error());
}

} // namespace eyewall::capture

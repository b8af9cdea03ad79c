// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logsink.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace eyewall::core {
namespace {

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

bool isColoured(LogOptions::Colour colour)
{
    return colour == LogOptions::Colour::Always ||
           (colour == LogOptions::Colour::Auto && LogSink::isTerminal());
}

// One call: lines of several threads do not mix.
void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

LogSink::LogSink(const LogOptions &options)
    : m_level(options.level)
    , m_toStderr(options.toStderr.value_or(options.fileName.isEmpty()))
    , m_console(isColoured(options.colour))
    , m_file(options.fileName.isEmpty() ? nullptr
                                        : std::make_unique<RotatingFile>(options.fileName, options.rotation))
{
}

Result<void> LogSink::open()
{
    return m_file ? m_file->open() : Result<void>();
}

void LogSink::take(const LogLine &line)
{
    if (levelOf(line.type) < m_level)
        return;
    if (m_toStderr)
        print(m_console.format(line));
    if (m_file)
        writeFile(line);
}

void LogSink::writeFile(const LogLine &line)
{
    const auto written = m_file->write(m_plain.format(line));
    const bool wasFailing = m_isFailing.exchange(!written);
    if (written || wasFailing)
        return;
    LogLine trouble = line;
    trouble.type = QtCriticalMsg;
    trouble.message = QStringLiteral("The log file: %1").arg(written.error().message);
    print(m_console.format(trouble));
}

bool LogSink::isTerminal()
{
#ifdef Q_OS_WIN
    const bool isConsole = _isatty(_fileno(stderr));
#else
    const bool isConsole = isatty(STDERR_FILENO);
#endif
    return isConsole && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace eyewall::core

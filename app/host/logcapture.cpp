// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/logcapture.h"

#include "app/host/loglevel.h"
#include "server/monitor/clock.h"
#include "server/monitor/logbook.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/qlogging.h>

#include <mutex>

namespace eyewall::host {
namespace {

using monitor::LogSeverity;

static_assert(int(LogLevel::Warning) == int(LogSeverity::Warning));

/// What the message handler works with. Qt calls a plain function, so this cannot be a member.
struct Capture {
    std::mutex mutex; ///< guards `book`: a worker may log while the capture ends
    monitor::LogBook *book = nullptr;
    QtMessageHandler previous = nullptr;
    bool showsAll = false; ///< on standard error
};

Capture &capture()
{
    static Capture instance;
    return instance;
}

LogSeverity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogSeverity::Debug;
    case QtInfoMsg:
        return LogSeverity::Info;
    case QtWarningMsg:
        return LogSeverity::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogSeverity::Error;
}

/// The capture lets more of our categories through than standard error is to show; others are as Qt has them.
bool isForConsole(LogSeverity severity, QByteArrayView category)
{
    return capture().showsAll || !category.startsWith("eyewall.") || int(severity) >= int(logLevel());
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogSeverity severity = severityOf(type);
    const QByteArray category(context.category);
    {
        const std::lock_guard lock(capture().mutex);
        if (capture().book)
            capture().book->append({monitor::now(), severity, category, text.toUtf8()});
    }
    if (isForConsole(severity, category))
        capture().previous(type, context, text);
}

} // namespace

LogCapture::LogCapture(monitor::LogBook &book)
{
    Q_ASSERT(!capture().book);
    capture().showsAll = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    capture().book = &book;
    capture().previous = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(write);
    setLogRecorded(true);
}

LogCapture::~LogCapture()
{
    setLogRecorded(false);
    qInstallMessageHandler(capture().previous);
    const std::lock_guard lock(capture().mutex);
    capture().book = nullptr;
}

} // namespace eyewall::host

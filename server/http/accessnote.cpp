// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/accessnote.h"

#include "server/core/logging.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace eyewall::http {
namespace {

constexpr double kMillisecond = 1e6; // nanoseconds

// Quotes, backslashes and what is not printable ASCII, as Apache's mod_log_config does since 2.0.46.
QByteArray escaped(QByteArrayView text)
{
    QByteArray safe;
    for (const char c : text) {
        if (c >= ' ' && c < 0x7f && c != '"' && c != '\\')
            safe += c;
        else
            safe += "\\x" + QByteArray(1, c).toHex();
    }
    return safe;
}

QByteArray orDash(QByteArrayView text)
{
    return text.isEmpty() ? QByteArray("-") : escaped(text);
}

// English month names, whatever the locale.
QByteArray logTime(qint64 begin)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(begin / 1'000'000, Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1() + " +0000";
}

} // namespace

QByteArray accessLine(const AccessNote &note)
{
    const RequestHead &head = note.request.head;
    return QByteArray::number(note.status) + ' ' + escaped(head.methodText) + ' ' + escaped(head.target) +
           " (" + note.peer.address.toUtf8() + ") " +
           QByteArray::number(double(note.duration) / kMillisecond, 'f', 2) + "ms";
}

QByteArray commonLogLine(const AccessNote &note)
{
    const RequestHead &head = note.request.head;
    return orDash(note.peer.address.toUtf8()) + " - - [" + logTime(note.begin) + "] \"" +
           escaped(head.methodText) + ' ' + escaped(head.target) + " HTTP/1." +
           QByteArray::number(head.minorVersion) + "\" " + QByteArray::number(note.status) + ' ' +
           (note.bytesOut ? QByteArray::number(note.bytesOut) : QByteArray("-"));
}

QByteArray combinedLogLine(const AccessNote &note)
{
    const Request &request = note.request;
    return commonLogLine(note) + " \"" + orDash(request.header("Referer")) + "\" \"" +
           orDash(request.header("User-Agent")) + '"';
}

void writeAccess(const QByteArray &line, int status)
{
    if (status < 400)
        qCInfo(accessLog, "%s", line.constData());
    else if (status < 500)
        qCWarning(accessLog, "%s", line.constData());
    else
        qCCritical(accessLog, "%s", line.constData());
}

} // namespace eyewall::http

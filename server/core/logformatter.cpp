// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/logformatter.h"

#include <cstring>

namespace eyewall::core {
namespace {

struct Severity {
    char letter;
    char colour; // of the ANSI sequence ESC [ 3 N m
};

Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {'D', '4'};
    case QtInfoMsg:
        return {'I', '2'};
    case QtWarningMsg:
        return {'W', '3'};
    case QtCriticalMsg:
        return {'E', '1'};
    case QtFatalMsg:
        break;
    }
    return {'C', '5'};
}

QByteArray placeOf(const LogLine &line)
{
    if (!line.file || !*line.file)
        return line.category && *line.category ? QByteArray(line.category) : QByteArray("default");
    const char *slash = std::strrchr(line.file, '/');
    return QByteArray(slash ? slash + 1 : line.file) + ':' + QByteArray::number(line.line);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

// Ends a line for some readers, or turns the direction of what follows.
bool isMisleading(char16_t c)
{
    return c == 0x2028 || c == 0x2029 || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

QString escaped(char16_t c)
{
    return c < 0x100 ? QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'))
                     : QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
}

QString safe(QStringView message)
{
    QString text;
    text.reserve(message.size() + 16);
    for (qsizetype at = 0; at < message.size(); ++at) {
        const QChar c = message[at];
        if (c == u'\n') {
            text += QLatin1String("\n    ");
        } else if (c.isHighSurrogate() && at + 1 < message.size() && message[at + 1].isLowSurrogate()) {
            text += c;
            text += message[++at];
        } else if (c.isSurrogate()) {
            text += QChar::ReplacementCharacter;
        } else if ((isControl(c.unicode()) && c != u'\t') || isMisleading(c.unicode())) {
            text += escaped(c.unicode());
        } else {
            text += c;
        }
    }
    return text;
}

QStringView withoutLineEnds(QStringView message)
{
    while (!message.isEmpty() && (message.back() == u'\n' || message.back() == u'\r'))
        message.chop(1);
    return message;
}

QByteArray textOf(const LogLine &line)
{
    const QStringView message = withoutLineEnds(line.message);
    if (message.size() <= LogFormatter::kMaxMessage)
        return safe(message).toUtf8();
    const qsizetype rest = message.size() - LogFormatter::kMaxMessage;
    return safe(message.left(LogFormatter::kMaxMessage)).toUtf8() + "... and " + QByteArray::number(rest) +
           " more characters";
}

} // namespace

QByteArray LogFormatter::format(const LogLine &line) const
{
    const Severity severity = severityOf(line.type);
    QByteArray text;
    if (m_isColoured)
        text.append("\x1b[3").append(severity.colour).append('m');
    text.append('[').append(severity.letter).append(' ');
    text.append(line.time.toString(QStringLiteral("yyMMdd HH:mm:ss")).toLatin1());
    text.append(' ').append(placeOf(line)).append(']');
    if (m_isColoured)
        text.append("\x1b[0m");
    return text.append(' ').append(textOf(line)).append('\n');
}

} // namespace eyewall::core

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QtGlobal>

namespace eyewall::core {

/// A message as Qt's handler gets it. Thread: any (a value).
struct LogLine {
    QtMsgType type = QtDebugMsg;
    const char *category = nullptr; // may be null, as the file
    const char *file = nullptr;     // null in programs that are built without QT_MESSAGELOGCONTEXT
    int line = 0;
    QDateTime time;
    QString message;
};

/// "[I 261126 18:35:00 main.cpp:12] message": D, I, W, E or, for a fatal one, C; the local time as yymmdd;
/// the category where the file is not known. Further lines of a message are indented by four, so that none
/// can pass for a record of its own, and what would drive a terminal or turn the reading direction is written
/// as
/// "\x1b" or "\u202e". Always valid UTF-8. Thread: any (a value).
class LogFormatter final {
public:
    /// UTF-16 units of a message; the rest is counted.
    static constexpr qsizetype kMaxMessage = 65'536;

    explicit LogFormatter(bool isColoured = false)
        : m_isColoured(isColoured)
    {
    }

    /// With "\n" at its end.
    QByteArray format(const LogLine &line) const;

private:
    bool m_isColoured;
};

} // namespace eyewall::core

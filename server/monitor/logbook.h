// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <deque>
#include <mutex>

namespace eyewall::monitor {

enum class LogSeverity : quint8 { Debug, Info, Warning, Error };
inline constexpr std::size_t kLogSeverities = 4;

/// Something that the program wrote to its log. Thread: any (a value).
struct LogLine {
    qint64 time = 0; ///< nanoseconds since the epoch
    LogSeverity severity = LogSeverity::Info;
    QByteArray category;  ///< "eyewall.general"
    QByteArray text;      ///< UTF-8, with its line ends; at most LogBook::kLongestText bytes
    qint64 wholeSize = 0; ///< bytes of the text before it was cut

    [[nodiscard]] bool isCut() const { return text.size() < wholeSize; }
};

/// Collects log lines of all threads for the one reader that takes them. Holds a bounded number of lines and
/// bytes; when it is full the oldest go and are counted. Thread: the one it lives in, append() any.
class LogBook final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::size_t lines = 10'000;
        qint64 bytes = 16 * 1024 * 1024; ///< of texts
    };
    static constexpr qsizetype kLongestText = 8 * 1024;

    explicit LogBook(QObject *parent = nullptr);
    explicit LogBook(const Limits &limits, QObject *parent = nullptr);

    /// A longer text is cut. Calls nothing that could log, so a message handler may call it. Thread: any.
    void append(LogLine line);
    /// What came since the last call, the oldest first.
    [[nodiscard]] std::deque<LogLine> take();
    /// Lines that had to go before they were taken.
    [[nodiscard]] quint64 lost() const;

Q_SIGNALS:
    /// There is something to take. At most ten times a second.
    void linesAdded();

private:
    void announce();

    const Limits m_limits;
    mutable std::mutex m_mutex; // guards the members up to the blank line
    std::deque<LogLine> m_lines;
    qint64 m_bytes = 0;
    quint64 m_lost = 0;
    bool m_hasNews = false;

    QTimer m_timer;
};

} // namespace eyewall::monitor

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace eyewall::desktop {

/// What a second process says to the first one: a line "open /percent%20encoded" for each file, and "raise",
/// which ends it. Names are absolute; there are at most host::kMostSessions.
[[nodiscard]] QByteArray openRequest(const QStringList &paths);

/// Reads that as it comes. Anything else is refused, not repaired. Keeps no more than a line and the names.
/// Thread: any.
class OpenRequestReader final {
public:
    enum class State { NeedsMore, Done, Refused };

    /// Longer than any file name of the system, percent-encoded.
    static constexpr qsizetype kLongestLine = 32 * 1024;

    /// The next bytes, cut anywhere. What comes behind the end is not looked at.
    State feed(const QByteArray &bytes);

    /// Complete when it is done.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    [[nodiscard]] State takeLine(const QByteArray &line);

    State m_state = State::NeedsMore;
    QByteArray m_line; // its beginning
    QStringList m_paths;
};

} // namespace eyewall::desktop

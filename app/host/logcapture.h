// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eyewall::monitor {
class LogBook;
}

namespace eyewall::host {

/// Writes what any thread logs into a book, from Info on and more where setLogLevel() asks for it, while
/// standard error shows what it showed before. With QT_LOGGING_RULES set, standard error shows all that these
/// let through. One at a time. Thread: main.
class LogCapture final {
public:
    /// `book` lives longer.
    explicit LogCapture(monitor::LogBook &book);
    ~LogCapture();

    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;
};

} // namespace eyewall::host

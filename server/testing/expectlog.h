// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <source_location>

namespace eyewall::testing {

/// Lines of the log that a test waits for. While it lives, lines of its category that match are counted and
/// go nowhere else, on whichever thread they are written; all others are written as ever. At its end the
/// test fails when no line came, unless the line is not required. Several may be open; the newest that
/// matches takes the line.
///   const ExpectLog expected("eyewall.application", QRegularExpression("on purpose"));
/// Thread: the test's.
class ExpectLog final {
public:
    struct Options {
        std::optional<QtMsgType> type = {}; ///< nothing: of any level
        bool isRequired = true;             ///< false: lines are kept off the log, whether they come or not
    };

    /// `category` is the name of a QLoggingCategory; empty: any.
    ExpectLog(const QString &category, const QRegularExpression &pattern,
              std::source_location where = std::source_location::current());
    ExpectLog(const QString &category, const QRegularExpression &pattern, const Options &options,
              std::source_location where = std::source_location::current());
    ~ExpectLog();
    ExpectLog(const ExpectLog &) = delete;
    ExpectLog &operator=(const ExpectLog &) = delete;

    /// Lines that have matched.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool wasSeen() const { return count() > 0; }

private:
    struct Expectation;

    std::shared_ptr<Expectation> m_expectation;
    const char *m_file;
    int m_line;
};

} // namespace eyewall::testing

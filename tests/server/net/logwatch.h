// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

namespace eyewall::test {

/// Keeps what is logged meanwhile, at most one at a time. Thread: the test's.
class LogWatch final {
public:
    LogWatch()
    {
        kept().clear();
        s_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { kept() += text; });
    }
    ~LogWatch() { qInstallMessageHandler(s_before); }
    LogWatch(const LogWatch &) = delete;
    LogWatch &operator=(const LogWatch &) = delete;

    [[nodiscard]] QStringList lines() const { return kept(); }

private:
    static QStringList &kept()
    {
        static QStringList lines;
        return lines;
    }
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace eyewall::test

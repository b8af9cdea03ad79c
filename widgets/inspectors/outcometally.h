// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"

#include <QString>

namespace eyewall::inspectors {

/// How a wish that went to one or many connections ended. Thread: GUI.
class OutcomeTally final {
public:
    /// What is said of it: of one, of all and of some of many.
    struct Words {
        QString one;  ///< "Closed c-1f7."
        QString all;  ///< "Closed all 4 connections."
        QString some; ///< "Closed %1 of %2: %3."
    };

    OutcomeTally() = default;
    OutcomeTally(int asked, Words words);

    void add(const monitor::Outcome &outcome);

    bool isComplete() const { return m_answered == m_asked; }
    bool isDone() const { return m_done == m_asked; }
    /// One sentence, once it is complete.
    QString sentence() const;

private:
    QString reasons() const;

    Words m_words;
    int m_asked = 0;
    int m_answered = 0;
    int m_done = 0;
    int m_gone = 0;
    int m_notWebSocket = 0;
    int m_full = 0;
    int m_refused = 0;
};

} // namespace eyewall::inspectors

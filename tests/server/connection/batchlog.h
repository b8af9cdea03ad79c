// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QtCore/QObject>

namespace eyewall::test {

/// All records of a source since this was made, one behind the other. Thread: the source's.
class BatchLog : public QObject {
public:
    explicit BatchLog(monitor::Source &source);

    [[nodiscard]] const monitor::Batch &all() const { return m_all; }
    /// Requests as a window shows them: the later record of an id replaces the earlier one.
    [[nodiscard]] std::vector<monitor::RequestSeen> latestRequests() const;
    /// How a connection ended; None while it is open.
    [[nodiscard]] monitor::ConnectionClosed closeOf(monitor::ConnectionId id) const;
    [[nodiscard]] monitor::Record::Sample latestSample(monitor::ConnectionId id) const;
    /// Messages of data, without control frames.
    [[nodiscard]] std::vector<monitor::MessageSeen> dataMessages() const;

private:
    void append(const monitor::Batch &batch);

    monitor::Batch m_all;
};

} // namespace eyewall::test

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"

#include <QtCore/QByteArray>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QRegularExpression>

#include <memory>
#include <span>

namespace eyewall::net {

class StreamCore;

/// The right to read, for one task at a time; who asks for it while another one has it has made a mistake,
/// and gets an error. Thread: the core's.
class ReadTurn final {
public:
    explicit ReadTurn(StreamCore &core);
    ~ReadTurn();
    ReadTurn(const ReadTurn &) = delete;
    ReadTurn &operator=(const ReadTurn &) = delete;

    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] core::Error refusal() const;
    [[nodiscard]] QDeadlineTimer deadline() const { return m_deadline; }

private:
    StreamCore &m_core;
    const bool m_isRefused;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
};

/// The reads of AsyncStream, each as a task that keeps the core. Thread: the core's.
namespace streamreading {

using Core = std::shared_ptr<StreamCore>;
using Bytes = Task<core::Result<QByteArray>>;

[[nodiscard]] Bytes readUntil(Core core, QByteArray delimiter, qsizetype most);
[[nodiscard]] Bytes readUntilRegex(Core core, QRegularExpression pattern, qsizetype most);
[[nodiscard]] Bytes readBytes(Core core, qsizetype count);
[[nodiscard]] Bytes readSome(Core core, qsizetype most);
[[nodiscard]] Bytes readUntilClose(Core core, qsizetype most);
[[nodiscard]] Task<core::Result<qsizetype>> readInto(Core core, std::span<char> target, bool isPartial);

} // namespace streamreading

} // namespace eyewall::net

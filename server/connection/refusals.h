// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QTimer>

#include <chrono>
#include <deque>

namespace eyewall::connection {

/// Connections that are not served but told why: each gets a short answer and a moment to read it, since a
/// socket that is closed over unread bytes is reset and takes the answer with it. Never blocks, and holds a
/// bounded number of descriptors: beyond it the oldest is closed. Thread: its loop.
class Refusals {
public:
    static constexpr std::size_t kMost = 64;

    Refusals();
    ~Refusals();

    /// Takes the descriptor over. An empty answer closes it at once.
    void refuse(int descriptor, QByteArrayView answer);
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    struct Waiting {
        int descriptor;
        std::chrono::steady_clock::time_point end;
    };

    void sweep();
    void closeOldest();

    std::deque<Waiting> m_waiting;
    QTimer m_timer;
};

/// The whole answer 503 (RFC 9110 section 15.6.4) of a server that takes no further connection.
/// `text` is for a person to read.
[[nodiscard]] QByteArray refusalAnswer(QByteArrayView text);

} // namespace eyewall::connection

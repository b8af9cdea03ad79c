// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"

#include <QtCore/QByteArray>

#include <deque>

namespace eyewall::connection {

/// A message on its way out. Views are valid during the call that it is given to.
struct Outgoing {
    websocket::Opcode opcode;
    QByteArrayView payload;
    const QByteArray *shared = nullptr; ///< the payload, or the whole frame, to share instead of a copy
    qsizetype headerLength = 0;         ///< of `shared` when that is a frame, else 0
    quint8 flags = 0;                   ///< monitor::flag
};

/// Whole messages that wait behind a stream which is blocked, so that they can still be taken back. There
/// only while one waits. Its owner bounds it. Thread: its connection's loop.
class Outbox final {
public:
    void push(const Outgoing &message);
    /// Calls `send(Outgoing)` with the oldest one and forgets it.
    template<typename F>
    void sendOldest(F send)
    {
        const Item item = takeOldest();
        send(item.outgoing());
    }
    void dropOldest() { (void)takeOldest(); }

    /// What the messages cost: their bytes, and a little for each.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

private:
    struct Item {
        websocket::Opcode opcode;
        QByteArray bytes; ///< payload, or a whole frame
        qsizetype headerLength;
        quint8 flags;

        [[nodiscard]] Outgoing outgoing() const;
    };

    Item takeOldest();

    std::deque<Item> m_items;
    qint64 m_bytes = 0;
};

} // namespace eyewall::connection

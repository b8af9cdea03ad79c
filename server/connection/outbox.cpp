// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/outbox.h"

namespace eyewall::connection {

namespace {

constexpr qint64 kItemCost = 64; // of an item beside its bytes: empty messages take memory too

} // namespace

Outgoing Outbox::Item::outgoing() const
{
    return {opcode, QByteArrayView(bytes).sliced(headerLength), &bytes, headerLength, flags};
}

void Outbox::push(const Outgoing &message)
{
    const QByteArray bytes = message.shared ? *message.shared : message.payload.toByteArray();
    m_items.push_back({message.opcode, bytes, message.headerLength, message.flags});
    m_bytes += bytes.size() + kItemCost;
}

Outbox::Item Outbox::takeOldest()
{
    Q_ASSERT(!isEmpty());
    Item item = std::move(m_items.front());
    m_items.pop_front();
    m_bytes -= item.bytes.size() + kItemCost;
    return item;
}

} // namespace eyewall::connection

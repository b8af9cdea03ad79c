// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/messagefields.h"

#include "widgets/models/endpointfields.h"
#include "widgets/models/words.h"

namespace eyewall::models {

using capture::FilterFlag;
using capture::FilterKey;
using monitor::MessageKind;
using monitor::Protocol;

void MessageFields::show(FilterKey key, capture::FilterProbe &probe) const
{
    if (key == FilterKey::Text || key == FilterKey::Message)
        probe.see(m_message.payload);
    if ((key == FilterKey::Text || key == FilterKey::Route) && !probe.hasFound())
        probe.see(QStringView(m_routes(m_message.route)));
    if (key == FilterKey::Text && !probe.hasFound())
        probe.see(QStringView(connectionName(m_message.connection)));
    if ((key == FilterKey::Text || key == FilterKey::Label) && !probe.hasFound())
        showLabel(probe);
    if ((key == FilterKey::Text || key == FilterKey::Client) && !probe.hasFound())
        showClient(probe);
}

void MessageFields::showClient(capture::FilterProbe &probe) const
{
    if (m_client.port != 0)
        showAddress(m_client, probe);
}

void MessageFields::showLabel(capture::FilterProbe &probe) const
{
    if (const Label *label = m_labels.find(m_message.connection, m_client))
        probe.see(QStringView(label->name));
}

std::optional<double> MessageFields::number(FilterKey key) const
{
    const bool isEvent = m_message.kind == MessageKind::Event;
    switch (key) {
    case FilterKey::Port:
        return m_client.port == 0 ? std::nullopt : std::optional<double>(m_client.port);
    case FilterKey::Connection:
        return double(m_message.connection);
    case FilterKey::Protocol:
        return int(isEvent ? Protocol::EventStream : Protocol::WebSocket);
    case FilterKey::Direction:
        return int(m_message.direction);
    case FilterKey::Opcode:
        return int(m_message.kind);
    case FilterKey::Length:
        return double(m_message.size);
    case FilterKey::Code:
        return m_message.closeCode == 0 ? std::nullopt : std::optional<double>(m_message.closeCode);
    default:
        return std::nullopt;
    }
}

bool MessageFields::is(FilterFlag flag) const
{
    switch (flag) {
    case FilterFlag::WebSocket:
        return m_message.kind != MessageKind::Event;
    case FilterFlag::EventStream:
        return m_message.kind == MessageKind::Event;
    case FilterFlag::Injected:
        return m_message.isInjected;
    case FilterFlag::Truncated:
        return m_message.isTruncated || m_message.areBytesDropped;
    case FilterFlag::Compressed:
        return m_message.isCompressed;
    default:
        return false;
    }
}

} // namespace eyewall::models

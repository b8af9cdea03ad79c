// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/endpointfields.h"

#include "server/capture/filtersubject.h"

#include <array>
#include <cstdio>

namespace eyewall::models {

void showAddress(const monitor::Endpoint &endpoint, capture::FilterProbe &probe)
{
    if (endpoint.isIPv6 || endpoint.isUnix()) {
        probe.see(QStringView(endpoint.addressText()));
        return;
    }
    const auto &bytes = endpoint.address;
    std::array<char, 16> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%u.%u.%u.%u", bytes[0], bytes[1], bytes[2], bytes[3]);
    probe.see(QByteArrayView(text.data(), length));
}

QString clientName(const Labels &labels, monitor::ConnectionId connection, const monitor::Endpoint &client)
{
    const QString address = client.port == 0 ? QString() : client.addressText();
    const Label *label = labels.find(connection, client);
    if (!label)
        return address;
    return address.isEmpty() ? label->name : QStringLiteral("%1 · %2").arg(label->name, address);
}

} // namespace eyewall::models

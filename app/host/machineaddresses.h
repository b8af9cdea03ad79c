// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/settings.h"
#include "app/host/startfailure.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <optional>

namespace eyewall::host {

/// The addresses by which other machines of a network reach this one, IPv4 first. Thread: any.
[[nodiscard]] QList<QHostAddress> networkAddresses();

/// The URLs of listeners as a person can use them: that of a listener on all addresses becomes one for each
/// of networkAddresses() and the one of this machine itself; the rest stays. "[::]" is taken for both kinds
/// of addresses, unless the settings with which they listen, in the same order, say IPv6 alone. Thread: any.
[[nodiscard]] QStringList reachableUrls(const QStringList &urls, const Settings &settings = {});

/// The same settings, but on all addresses where they name one of this machine alone. `urls` are those of
/// the listeners while they run: their ports stay. Unix domain sockets stay as they are. Thread: any.
[[nodiscard]] Settings sharedOnNetwork(const Settings &settings, const QStringList &urls);

/// Whether anything listens for other machines. Thread: any.
[[nodiscard]] bool isOnNetwork(const Settings &settings);

/// The first port above `port`, and above those of the administrator, that can be listened on now; of the
/// next hundred. Thread: any.
[[nodiscard]] std::optional<quint16> nextFreePort(const QHostAddress &address, quint16 port);

/// What would keep a server from listening there now, found out by trying. Nothing for a Unix domain socket:
/// trying would make one. Thread: any.
[[nodiscard]] std::optional<StartFailure> tryListening(const ListenAddress &address);

} // namespace eyewall::host

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"

#include <QList>
#include <QObject>

namespace eyewall::inspectors {

/// The addresses that may not connect, told to the server whenever they change. At most kMost; further ones
/// are refused. Thread: GUI.
class Blocklist final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 10'000;
    using Done = monitor::Control::Done;

    /// `control` lives longer.
    explicit Blocklist(monitor::Control &control, QObject *parent = nullptr);

    /// Ports do not matter; a Unix domain socket has no address. `done` is called as monitor::Control says;
    /// false, and it is not called, when nothing changes.
    bool block(const QList<monitor::Endpoint> &addresses, Done done = {});
    bool unblock(const QList<monitor::Endpoint> &addresses, Done done = {});

    /// As bytes for restore().
    QByteArray save() const;
    /// Replaces them and tells the server. False, with nothing changed, for bytes that are none.
    bool restore(const QByteArray &state);

    bool contains(const monitor::Endpoint &address) const;
    /// Sorted, with port 0.
    const std::vector<monitor::Endpoint> &addresses() const { return m_addresses; }

Q_SIGNALS:
    void changed();

private:
    void tell(Done done);

    monitor::Control &m_control;
    std::vector<monitor::Endpoint> m_addresses;
};

} // namespace eyewall::inspectors

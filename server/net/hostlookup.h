// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QHostInfo>

#include <optional>

namespace eyewall::core {
class Alarm;
}

namespace eyewall::net {

/// A question to the system's resolver, which rings an alarm when it is answered and is given up with this
/// object. By a slot: Qt 6.4 never frees the function that is given to a look-up that is given up. Thread:
/// one with a Qt event loop.
class HostLookup final : public QObject {
    Q_OBJECT

public:
    HostLookup(const QString &host, core::Alarm &alarm);
    ~HostLookup() override;

    /// Nothing before the alarm was rung by this.
    [[nodiscard]] const std::optional<QHostInfo> &result() const { return m_result; }

private Q_SLOTS:
    void take(const QHostInfo &info);

private:
    core::Alarm &m_alarm;
    std::optional<QHostInfo> m_result;
    int m_id = -1;
};

} // namespace eyewall::net

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

namespace eyewall::desktop {

/// One actor of the sample traffic: it acts from its construction on, through all outages of the server,
/// until it is ended. Thread: its loop.
class SampleClient : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Closes its connections in order; ended() follows unless it has ended at once.
    virtual void end() = 0;
    /// Nothing is left of its connections.
    [[nodiscard]] virtual bool hasEnded() const = 0;

Q_SIGNALS:
    void ended();
};

} // namespace eyewall::desktop

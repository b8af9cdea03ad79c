// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

#include <vector>

namespace eyewall::test {

/// What a server, which runs in this process, has not read yet of what its clients sent. Thread: the test's.
class Unread {
public:
    /// The clients by their local ports.
    explicit Unread(std::vector<quint16> clientPorts);

    /// Waits until the server has read everything: what is sent next cannot be joined with it. Gives up after
    /// a moment, for a server that will not read now.
    void wait();

private:
    [[nodiscard]] bool findEnds();

    std::vector<quint16> m_ports;
    std::vector<int> m_ends; ///< the server's descriptors
};

} // namespace eyewall::test

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::net {

/// Has the kernel bring the next part of a file into memory while what is before it is sent, so that a loop
/// that sends it seldom waits for the disk. Does nothing where the system has no way to ask.
/// Thread: its stream's.
class ReadAhead {
public:
    static constexpr qint64 kPiece =
        1024 * 1024; ///< asked for at once; who opened the file has read the first
    static constexpr qint64 kWindow = 2 * kPiece; ///< in memory, or on its way there, before what is sent

    ReadAhead() = default;
    /// A part of a file, of which nothing is sent yet.
    ReadAhead(int descriptor, qint64 offset, qint64 length);

    /// All in front of `offset` is sent. Cheap unless there is something to ask for.
    void moveTo(int descriptor, qint64 offset)
    {
        if (m_asked < m_end && m_asked - offset < kWindow)
            ask(descriptor, offset);
    }

private:
    void ask(int descriptor, qint64 offset);

    qint64 m_asked = 0;
    qint64 m_end = 0;
};

} // namespace eyewall::net

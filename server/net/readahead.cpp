// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/readahead.h"

#include <algorithm>
#include <fcntl.h>

namespace eyewall::net {

ReadAhead::ReadAhead(int descriptor, qint64 offset, qint64 length)
    : m_asked(offset + kPiece)
    , m_end(offset + length)
{
    moveTo(descriptor, offset);
}

void ReadAhead::ask(int descriptor, qint64 offset)
{
    while (m_asked < m_end && m_asked - offset < kWindow) {
        const qint64 piece = std::min(kPiece, m_end - m_asked);
#ifdef POSIX_FADV_WILLNEED
        (void)::posix_fadvise(descriptor, m_asked, piece, POSIX_FADV_WILLNEED); // starts the disk and returns
#endif
        m_asked += piece;
    }
}

} // namespace eyewall::net

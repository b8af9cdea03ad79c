// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/maskkeys.h"

#include <QtCore/QRandomGenerator>

namespace eyewall::websocket {

const char *MaskKeys::next()
{
    if (m_used == m_keys.size()) {
        QRandomGenerator::system()->fillRange(m_keys.data(), qsizetype(m_keys.size()));
        m_used = 0;
    }
    return reinterpret_cast<const char *>(&m_keys[m_used++]);
}

} // namespace eyewall::websocket

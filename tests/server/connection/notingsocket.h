// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/websockethandler.h"

#include <QtCore/QByteArrayList>

namespace eyewall::test {

/// Notes what happens to it: "open", "1000 bye" for a close.
class NotingSocket : public WebSocketHandler {
public:
    /// All that was noted by all sockets since the last call. Thread: any.
    [[nodiscard]] static QByteArrayList takeNotes();
    static void note(const QByteArray &text);

    void open() override;
    void onClose(quint16 code, const QByteArray &reason) override;
};

} // namespace eyewall::test

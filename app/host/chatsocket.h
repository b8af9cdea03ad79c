// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/websockethandler.h"

class QJsonObject;

namespace eyewall::host {

/// A member of a chat room, /ws/chat/{room}. The client sends {"type":"join","name":...} and then
/// {"type":"say","text":...}; all in the room, the sender too, get {"type":"joined"|"left"|"said","name":...,
/// "text":...,"time":ms since the epoch,"online":members}. What is wrong is answered to its sender alone with
/// {"type":"error","text":...}. A name has 1 to 40 characters, a text 1 to 2,000, a room 1 to 64.
/// Thread: its connection's loop.
class ChatSocket final : public WebSocketHandler {
public:
    void prepare(Context &context) override;
    void onMessage(const Message &message) override;
    void onClose(quint16 code, const QByteArray &reason) override;

private:
    void join(const QString &name);
    void say(const QString &text);
    void publishEvent(const QString &type, const QString &text = {});
    void refuse(const QString &text);

    QByteArray m_topic;
    QString m_name; ///< empty until it joined
};

} // namespace eyewall::host

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/publication.h"

#include "server/websocket/frame.h"

namespace eyewall::web {

hub::Publication makePublication(const QByteArray &topic, QByteArrayView payload, bool isText)
{
    hub::Publication publication;
    publication.topic = topic;
    publication.payload = payload.toByteArray();
    publication.isText = isText;
    publication.frame =
        websocket::makeFrame(isText ? websocket::Opcode::Text : websocket::Opcode::Binary, payload);
    publication.headerLength = publication.frame.size() - payload.size();
    return publication;
}

} // namespace eyewall::web
